package org.palermoassist.donors;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.UseCase;

/** Writes pledges: recorded by the donor's officer or the fund manager, confirmed by letter, closed by decision (D-1). */
@UseCase
public class PledgeKeeping {
    @Inject
    private PledgeStore store;

    @Inject
    private DonorLookup lookup;

    @Inject
    private Donors donors;

    @Inject
    private DonorsJournal journal;

    @Inject
    private NeedsService needs;

    @Inject
    private ProjectsService projects;

    @Inject
    private ReferenceData reference;

    @Inject
    private Clock clock;

    /**
     * Records a pledge; its value in United States dollars is fixed at the rate of today (D-4).
     *
     * @throws org.palermoassist.shared.RuleViolation {@link DonorsRule#RATE_IS_KNOWN}, {@link
     *     DonorsRule#PRIVATE_DONOR_NAMES_NO_STATE}, {@link DonorsRule#DAY_IS_NOT_AHEAD}
     */
    public PledgeRef record(DonorRef donor, PledgeForm form, Actor by) {
        by.mustHave(Right.PLEDGE_KEEP);
        long id = lookup.id(donor, by).orElseThrow(() -> new NotFound(donor));
        check(donor, form, by);
        Pledge pledge = new Pledge(id, form, store.rate(form.amount().currency(), store.today()), clock.instant());
        store.add(pledge);
        store.parts(pledge, form);
        journal.written(pledge.ref(), DonorsAct.PLEDGE, pledge.status(), "", by);
        return pledge.ref();
    }

    /**
     * Changes what an announced pledge says, before anything is paid.
     *
     * @param version as it was read
     */
    public void save(PledgeRef ref, int version, PledgeForm form, Actor by) {
        Pledge pledge = kept(ref, by);
        pledge.mustBe(version);
        check(lookup.ref(pledge.donorId()), form, by);
        pledge.write(form, store.rate(form.amount().currency(), store.today()), store.isUntouched(pledge));
        store.parts(pledge, form);
        journal.written(ref, DonorsAct.EDIT, pledge.status(), "", by);
    }

    /**
     * Records the letter or agreement by which the donor stands by it.
     *
     * @param letter number or name of it
     * @param letterOf its day
     * @throws org.palermoassist.shared.RuleViolation {@link DonorsRule#PRIVATE_DONOR_IS_CHECKED}, {@link DonorsRule#CONFIRMED_BY_LETTER}
     */
    public void confirm(PledgeRef ref, String letter, LocalDate letterOf, Actor by) {
        DonorSight.keepsAll(by);
        Pledge pledge = kept(ref, by);
        store.notAhead(letterOf);
        store.donorIsChecked(pledge.donorId());
        pledge.confirm(letter, letterOf);
        journal.written(ref, DonorsAct.CONFIRM, pledge.status(), letter, by);
    }

    /**
     * The donor announces the pledge: from now on everybody may know of it (U-26).
     *
     * @throws NotAllowed {@link DonorsRule#DONOR_ANNOUNCES} for anybody but the donor's own officer
     */
    public void makePublic(PledgeRef ref, Actor by) {
        Pledge pledge = kept(ref, by);
        boolean own = lookup.organization(pledge.donorId()).filter(by::worksFor).isPresent();
        if (!own) {
            throw new NotAllowed(DonorsRule.DONOR_ANNOUNCES);
        }
        pledge.makePublic(clock.instant());
        journal.written(ref, DonorsAct.PUBLISH, pledge.status(), "", by);
    }

    /** The donor takes the unpaid part back. */
    public void cancel(PledgeRef ref, String reason, Actor by) {
        Pledge pledge = kept(ref, by);
        DonorsRule.DECISION_HAS_REASON.require(!reason.isBlank(), ref);
        pledge.cancel(pledge.amount().minus(store.paid(pledge)));
        journal.written(ref, DonorsAct.CANCEL, pledge.status(), reason, by);
    }

    /**
     * The fund manager gives up what was due a year ago.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link DonorsRule#LAPSES_AFTER_A_YEAR}
     */
    public void lapse(PledgeRef ref, String reason, Actor by) {
        DonorSight.keepsAll(by);
        Pledge pledge = kept(ref, by);
        DonorsRule.DECISION_HAS_REASON.require(!reason.isBlank(), ref);
        Money unpaid = pledge.amount().minus(store.paid(pledge));
        LocalDate due = store.lastUnpaidDue(pledge).orElse(LocalDate.MAX.minusYears(2));
        pledge.lapse(unpaid, due, store.today());
        journal.written(ref, DonorsAct.LAPSE, pledge.status(), reason, by);
    }

    /** Writes down that the letter of thanks went out. */
    public void acknowledged(PledgeRef ref, Actor by) {
        DonorSight.keepsAll(by);
        Pledge pledge = kept(ref, by);
        journal.written(ref, DonorsAct.ACKNOWLEDGE, pledge.status(), "", by);
    }

    private Pledge kept(PledgeRef ref, Actor by) {
        by.mustHave(Right.PLEDGE_KEEP);
        return store.seen(ref, by);
    }

    private void check(DonorRef donor, PledgeForm form, Actor by) {
        store.notAhead(form.pledgedOn());
        form.stateCode().ifPresent(code -> reference.states().get(code));
        List<String> ofNeeds = form.records().stream()
                .filter(record -> record.startsWith("N-"))
                .toList();
        if (donors.row(donor, by).kind().isPrivate()) {
            DonorsRule.PRIVATE_DONOR_NAMES_NO_STATE.require(form.stateCode().isEmpty() && ofNeeds.isEmpty(), donor);
        }
        form.records().forEach(record -> DonorsRule.LINK_IS_SEEN.require(isSeen(record, by), record));
    }

    private boolean isSeen(String record, Actor by) {
        try {
            return record.startsWith("N-")
                    ? !needs.rows(List.of(new NeedRef(record)), by).isEmpty()
                    : projects.find(record, by).value().equals(record);
        } catch (NotFound unseen) {
            return false;
        }
    }
}
