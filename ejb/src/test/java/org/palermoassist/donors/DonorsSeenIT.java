package org.palermoassist.donors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.donors.DonorExamples.fundManager;
import static org.palermoassist.donors.DonorExamples.money;
import static org.palermoassist.donors.DonorExamples.named;
import static org.palermoassist.donors.DonorExamples.of;
import static org.palermoassist.donors.DonorExamples.officer;
import static org.palermoassist.donors.DonorExamples.pledge;
import static org.palermoassist.donors.DonorExamples.receipt;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.reference.RateFilter;
import org.palermoassist.reference.RateRow;
import org.palermoassist.reference.RatesService;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.PageRequest;

/** What finance officers, the fund manager and others see of donors: names, instalments that are due, rates that were used. */
@ExtendWith(ArquillianExtension.class)
class DonorsSeenIT {
    private static final Actor FUND = fundManager();
    private static final LocalDate DUE = LocalDate.of(2024, 2, 3);

    @Inject
    private DonorRegister register;

    @Inject
    private Donors donors;

    @Inject
    private PledgeKeeping keeping;

    @Inject
    private PledgeOutlook outlook;

    @Inject
    private ReceiptRecording recording;

    @Inject
    private RatesService rates;

    @Inject
    private RatesInUse inUse;

    @Test
    void readers_of_pools_see_names_of_donors_and_strangers_a_ref() {
        DonorRef donor = register.register(named(DonorKind.IGO, "Seen by finance"), DonorInterests.NONE, FUND);
        assertThat(donors.name(donor, of(Role.FINANCE_OFFICER))).isEqualTo("Seen by finance");
        assertThat(donors.name(donor, FUND)).isEqualTo("Seen by finance");
        assertThat(donors.name(donor, officer("O-0000000"))).isEqualTo(donor.value());
        assertThat(donors.name(donor, of(Role.COORDINATOR))).isEqualTo(donor.value());
    }

    @Test
    void instalments_for_the_fund_are_due_for_whoever_keeps_pledges_until_they_are_paid() {
        DonorRef donor = register.register(named(DonorKind.IGO, "Due"), DonorInterests.NONE, FUND);
        PledgeRef ref =
                keeping.record(donor, pledge(money("70", "USD"), new InstalmentPlan(DUE, money("70", "USD"))), FUND);
        InstalmentKey key = new InstalmentKey(ref, 1);
        assertThat(outlook.due(DUE.minusDays(1), FUND))
                .extracting(InstalmentRow::key)
                .doesNotContain(key);
        assertThat(outlook.due(DUE, FUND)).extracting(InstalmentRow::key).contains(key);
        assertThat(outlook.due(DUE, officer("O-0000000"))).isEmpty();
        assertThatThrownBy(() -> outlook.due(DUE, of(Role.FINANCE_OFFICER))).isInstanceOf(NotAllowed.class);
        recording.record(receipt(donor, DonorExamples.DAY, money("70", "USD"), key), FUND);
        assertThat(outlook.due(DUE, FUND)).extracting(InstalmentRow::key).doesNotContain(key);
    }

    @Test
    void a_rate_that_a_receipt_was_valued_with_is_marked_for_those_who_may_know_when_donors_paid() {
        rates.load(
                "currency,effective_on,rate,source\nSVC,2024-03-01,8.75,UNORE\nSVC,2024-04-01,8.80,UNORE",
                Actor.machine("test", Right.RATE_LOAD));
        DonorRef donor = register.register(named(DonorKind.IGO, "Rates"), DonorInterests.NONE, FUND);
        recording.record(receipt(donor, LocalDate.of(2024, 3, 15), money("875", "SVC")), FUND);
        RateFilter filter = new RateFilter(Optional.of("SVC"), Optional.empty(), Optional.empty(), Optional.empty());
        List<RateRow> rows = rates.page(filter, PageRequest.of(0, 10), FUND).items();
        RatesInUse.Key used = new RatesInUse.Key("SVC", LocalDate.of(2024, 3, 1), 0);
        assertThat(inUse.of(rows, FUND)).containsExactly(used);
        assertThat(inUse.of(rows, of(Role.FINANCE_OFFICER))).containsExactly(used);
        assertThat(inUse.of(rows, Actor.anonymous())).isEmpty();
        assertThat(inUse.of(rows, officer("O-0000000"))).isEmpty();
    }
}
