package org.palermoassist.donors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.donors.DonorExamples.*;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.ReportedOrganization;
import org.palermoassist.messages.NoticeFilter;
import org.palermoassist.messages.NoticeKind;
import org.palermoassist.messages.NoticeReading;
import org.palermoassist.messages.NoticeRow;
import org.palermoassist.needs.NeedDrafting;
import org.palermoassist.needs.NeedForm;
import org.palermoassist.needs.NeedProgress;
import org.palermoassist.needs.NeedReaders;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.needs.NeedRow;
import org.palermoassist.needs.NeedSource;
import org.palermoassist.needs.NeedUrgency;
import org.palermoassist.needs.NeedValidation;
import org.palermoassist.needs.ProvisionChoice;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Stale;

/** What donors are told and shown: days of instalments, needs that match, what is late, the statement. */
@ExtendWith(ArquillianExtension.class)
class DonorsToldIT {
    private static final Actor FUND = fundManager();
    private static final PageRequest ALL = PageRequest.of(0, 500);

    @Inject
    private DonorRegister register;

    @Inject
    private PledgeKeeping keeping;

    @Inject
    private Pledges pledges;

    @Inject
    private PledgeOutlook outlook;

    @Inject
    private DonorMatches matches;

    @Inject
    private DonorStatements statements;

    @Inject
    private ReceiptRecording recording;

    @Inject
    private NeedDrafting drafting;

    @Inject
    private NeedProgress progress;

    @Inject
    private NeedValidation validation;

    @Inject
    private NoticeReading notices;

    @Inject
    private Accounts accounts;

    @Inject
    private Directory directory;

    @Inject
    private Offers offers;

    @Inject
    private NewDay day;

    @Inject
    private Clock clock;

    @Test
    void people_are_reminded_30_days_before_on_the_day_and_30_days_after_once_each_and_nobody_else() {
        Actor officer = officer();
        Actor stranger = officer();
        DonorRef donor = register.register(of(officer), DonorInterests.NONE, officer);
        LocalDate due = LocalDate.of(2024, 6, 30);
        PledgeRef ref =
                keeping.record(donor, pledge(money("10", "USD"), new InstalmentPlan(due, money("10", "USD"))), officer);
        day.begins(due.minusDays(31));
        assertThat(told(officer, ref)).isEmpty();
        day.begins(due.minusDays(30));
        day.begins(due.minusDays(29));
        day.begins(due);
        day.begins(due.plusDays(30));
        day.begins(due.plusDays(31));
        assertThat(told(officer, ref)).extracting(NoticeRow::facts).containsExactlyInAnyOrder("BEFORE", "DUE", "AFTER");
        assertThat(told(stranger, ref)).isEmpty();
        assertThat(pledges.details(ref, officer).history().stream().filter(event -> event.act() == DonorsAct.REMIND))
                .hasSize(3);
    }

    private List<NoticeRow> told(Actor reader, PledgeRef about) {
        return notices.page(NoticeFilter.all(), ALL, reader).items().stream()
                .filter(row -> row.recordRef().equals(Optional.of(about.value())))
                .toList();
    }

    @Test
    void a_need_that_matches_is_shown_and_told_and_one_above_the_readers_level_is_not() {
        Actor officer = officer();
        DonorInterests interests = new DonorInterests(
                new TreeSet<>(List.of("UNTOC-20")), new TreeSet<>(), new TreeSet<>(List.of("TRAINING")));
        DonorRef donor = register.register(of(officer), interests, officer);
        NeedRef matching = open("UNTOC-20", "TRAINING", AccessLevel.PARTNERS);
        NeedRef other = open("UNTOC-20", "EQUIPMENT", AccessLevel.PARTNERS);
        NeedRef hidden = open("UNTOC-20", "TRAINING", AccessLevel.PARTIES);
        assertThat(matches.page(donor, ALL, officer).items())
                .extracting(NeedRow::ref)
                .contains(matching)
                .doesNotContain(other, hidden);
        List<NoticeRow> told = notices.page(NoticeFilter.all(), ALL, officer).items().stream()
                .filter(row -> row.kind() == NoticeKind.NEED_MATCHES)
                .toList();
        assertThat(told)
                .extracting(NoticeRow::recordRef)
                .contains(Optional.of(matching.value()))
                .doesNotContain(Optional.of(other.value()), Optional.of(hidden.value()));
        Actor stranger = officer();
        assertThatThrownBy(() -> matches.page(donor, ALL, stranger)).isInstanceOf(NotFound.class);
    }

    private NeedRef open(String provision, String assistance, AccessLevel level) {
        Actor state = Actor.of("fp-donors", "Focal point", Role.FOCAL_POINT, Optional.of("QM"), Optional.empty(), true);
        NeedForm form = new NeedForm(
                List.of(ProvisionChoice.of(provision)),
                List.of(assistance),
                List.of(),
                List.of(),
                "en",
                "Special techniques " + System.nanoTime(),
                "Officers were never trained for it.",
                "Ministry of Justice",
                Optional.empty(),
                Optional.of(NeedUrgency.HIGH),
                Optional.empty(),
                Optional.empty(),
                NeedSource.DIRECT_ENTRY,
                "",
                Optional.empty());
        NeedRef ref = drafting.create(form, state);
        progress.submit(ref, 1, NeedReaders.of(Optional.of(level)), state);
        validation.validate(ref, 1, DonorExamples.of(Role.COORDINATOR));
        return ref;
    }

    @Test
    void what_is_late_is_summed_by_age_and_confirmed_instalments_by_year() {
        Actor officer = officer();
        DonorRef donor = register.register(of(officer), DonorInterests.NONE, officer);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        PledgeRef ref = keeping.record(
                donor,
                pledge(
                        money("100", "USD"),
                        new InstalmentPlan(today.minusDays(40), money("30", "USD")),
                        new InstalmentPlan(today.plusYears(1), money("70", "USD"))),
                officer);
        assertThat(outlook.of(officer).years()).as("announced is no prediction").isEmpty();
        keeping.confirm(ref, "L 1", DAY, FUND);
        PledgeOutlook.Outlook found = outlook.of(officer);
        assertThat(found.late()).hasSize(1);
        assertThat(found.byAge().get(PledgeOutlook.Age.UP_TO_90)).isEqualTo(money("30", "USD"));
        assertThat(found.years()).containsEntry(today.plusYears(1).getYear(), money("70", "USD"));
        assertThatThrownBy(() -> outlook.of(DonorExamples.of(Role.AUDITOR))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_statement_shows_promises_payments_and_use_and_belongs_to_its_donor() {
        Actor officer = officer();
        DonorRef donor = register.register(of(officer), DonorInterests.NONE, officer);
        PledgeRef ref = keeping.record(
                donor,
                pledge(
                        money("300", "USD"),
                        new InstalmentPlan(DAY, money("100", "USD")),
                        new InstalmentPlan(DAY.plusYears(1), money("200", "USD"))),
                officer);
        recording.record(receipt(donor, DAY.plusDays(5), money("100", "USD"), new InstalmentKey(ref, 1)), FUND);
        recording.record(
                receipt(donor, DAY.plusYears(1).plusDays(5), money("150", "USD"), new InstalmentKey(ref, 2)), FUND);
        DonorStatement second = statements.of(donor, year(DAY.plusYears(1)), officer);
        assertThat(second.pledges()).hasSize(1);
        assertThat(second.pledges().get(0).openBefore()).isEqualTo(money("200", "USD"));
        assertThat(second.pledges().get(0).openAfter()).isEqualTo(money("50", "USD"));
        assertThat(second.payments()).hasSize(1);
        assertThat(second.sums().contributed()).isEqualTo(money("150", "USD"));
        assertThat(second.balance()).contains(money("250", "USD"));
        assertThat(second.use().orElseThrow().get(0).opening()).isEqualTo(money("100", "USD"));
        Actor stranger = officer();
        assertThatThrownBy(() -> statements.of(donor, year(DAY), stranger)).isInstanceOf(NotFound.class);
    }

    private static DonorStatement.Asked year(LocalDate from) {
        return new DonorStatement.Asked(from, from.plusYears(1).minusDays(1), "USD");
    }

    @Test
    void an_offer_is_kept_by_its_body_and_read_by_everybody_who_is_signed_in() {
        Actor officer = officer();
        OfferRef ref = offers.make(offer("Two trainers"), officer);
        OfferRow made = offers.own(ref, officer);
        offers.change(ref, made.version(), offer("Three trainers"), officer);
        assertThatThrownBy(() -> offers.change(ref, made.version(), offer("Four"), officer))
                .isInstanceOf(Stale.class);
        assertThat(listed(ref, DonorExamples.of(Role.FOCAL_POINT))).hasSize(1);
        assertThat(listed(ref, DonorExamples.of(Role.FOCAL_POINT)).get(0).form().title())
                .isEqualTo("Three trainers");
        assertThatThrownBy(() -> offers.withdraw(ref, officer())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> listed(ref, Actor.anonymous())).isInstanceOf(NotAllowed.class);
        offers.withdraw(ref, officer);
        assertThat(listed(ref, officer)).isEmpty();
    }

    private List<OfferRow> listed(OfferRef ref, Actor by) {
        return offers.page(Optional.of(OfferKind.TRAINING), Optional.of("UNTOC-20"), ALL, by).items().stream()
                .filter(row -> row.ref().equals(ref))
                .toList();
    }

    private OfferForm offer(String title) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new OfferForm(
                OfferKind.TRAINING,
                title,
                "",
                new TreeSet<>(List.of("en", "fr")),
                new TreeSet<>(List.of("UNTOC-20")),
                today,
                today.plusYears(1),
                OfferForm.Valuation.COST,
                Optional.of(money("12000", "EUR")));
    }

    private Actor officer() {
        String identifier = "XX-TOLD-" + System.nanoTime();
        String body = directory
                .register(
                        new ReportedOrganization(identifier, "Donor body", Optional.empty()),
                        Actor.machine("test", Right.IMPORT_RUN))
                .value();
        String login = "donor-" + System.nanoTime();
        accounts.open(
                new NewAccount(login, "Officer", Role.DONOR_OFFICER, Optional.empty(), Optional.of(body), "en"),
                Actor.machine("test"));
        return Actor.of(login, "Officer", Role.DONOR_OFFICER, Optional.empty(), Optional.of(body), false);
    }

    private static DonorForm of(Actor officer) {
        return new DonorForm(
                DonorKind.IGO,
                Optional.empty(),
                officer.organizationRef(),
                "",
                DonorForm.Contact.NONE,
                List.of(),
                "",
                "",
                "01-01");
    }
}
