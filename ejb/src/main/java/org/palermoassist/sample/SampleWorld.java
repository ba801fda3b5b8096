package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.calls.CallRef;
import org.palermoassist.directory.Directory;
import org.palermoassist.fund.CoverForm;
import org.palermoassist.fund.Covers;
import org.palermoassist.fund.Hand;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.Role;
import org.palermoassist.security.Workspaces;
import org.palermoassist.subsistence.DailyRates;

/**
 * Fills a new portal. The accounts come last: a database that has data and no account was left half-way, which the
 * portal says instead of opening.
 */
@ApplicationScoped
public class SampleWorld {
    private static final Logger LOG = System.getLogger(SampleWorld.class.getName());
    private static final int LEAVE = 9;
    private static final NewAccount FIRST = new NewAccount(
            "administrator", "Administrator", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), "en");

    @Inject
    @ConfigProperty(name = "portal.world", defaultValue = "existing")
    private String world;

    @Inject
    @ConfigProperty(name = "portal.sample", defaultValue = "sample")
    private String sample;

    @Inject
    @ConfigProperty(name = "portal.data", defaultValue = "data")
    private String data;

    @Inject
    private Accounts accounts;

    @Inject
    private Workspaces workspaces;

    @Inject
    private Directory directory;

    @Inject
    private SampleGround ground;

    @Inject
    private SampleNotes notes;

    @Inject
    private SampleNeeds needs;

    @Inject
    private SampleProjects projects;

    @Inject
    private SampleLists lists;

    @Inject
    private SamplePartners partners;

    @Inject
    private SampleAnswers answers;

    @Inject
    private SampleMoney money;

    @Inject
    private SampleFund fund;

    @Inject
    private SampleOffers offers;

    @Inject
    private SampleSubscriptions subscriptions;

    @Inject
    private DailyRates dailyRates;

    @Inject
    private SampleJourneys journeys;

    @Inject
    private SampleSelection selection;

    @Inject
    private SampleCalls calls;

    @Inject
    private SampleClaim claim;

    @Inject
    private Covers covers;

    @Inject
    private Clock clock;

    @Inject
    private AccountsFile file;

    @Inject
    private PortalWorld portal;

    /** Fills the portal if it is new; to be called once the import route runs. */
    public void load() {
        try {
            if (accounts.isEmpty(SamplePeople.LOADER)) {
                fill();
            }
            portal.become(PortalWorld.Stage.READY);
        } catch (RuntimeException e) {
            portal.become(PortalWorld.Stage.FAILED);
            LOG.log(Level.ERROR, "world=" + world + " state=failed", e);
        }
    }

    private void fill() {
        switch (world) {
            case "sample" -> fillWithSample();
            case "empty" -> file.write(Path.of(data), List.of(FIRST), SamplePeople.LOADER);
            default -> throw new IllegalStateException("the database holds no account: its first start did not end");
        }
        LOG.log(Level.INFO, "world={0} state=loaded", world);
    }

    private void fillWithSample() {
        SampleFiles files = new SampleFiles(Path.of(sample));
        ground.load(files, SamplePeople.LOADER);
        SamplePeople people = new SamplePeople(files, directory);
        notes.load(files, people.coordinator());
        List<SampleNeed> planned = files.needs().stream().map(SampleNeed::new).toList();
        Map<String, NeedRef> refs = needs.load(planned, people);
        LOG.log(Level.INFO, "sample needs={0}", refs.size());
        List<Path> sent = files.projects();
        projects.load(sent, SamplePeople.LOADER);
        LOG.log(Level.INFO, "sample files={0}", sent.size());
        lists.load(files, SamplePeople.LOADER);
        answers.load(files, refs, planned, people);
        money.load(files, people.fundManager());
        fund.load(files, people);
        dailyRates.load(files.text("subsistence-rates.csv"), people.fundManager());
        offers.load(files, people);
        subscriptions.load(people);
        Map<String, CallRef> called = calls.load(files, people);
        claim.load(called.get("past"), people);
        journeys.load(called.get("travelling"), people);
        file.write(Path.of(data), people.accounts(), SamplePeople.LOADER);
        people.further().forEach(account -> workspaces.give(account.login(), account.workspace(), SamplePeople.LOADER));
        needs.nameReaders(planned, refs, people);
        selection.load(files, people);
        partners.load(files, people);
        leave(people);
    }

    /** Somebody is on leave for some days, and somebody else stands in. */
    private void leave(SamplePeople people) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        CoverForm cover = new CoverForm(Hand.CERTIFY, "finance-approve", today, today.plusDays(LEAVE));
        covers.name(cover, people.account("finance-certify"));
    }
}
