package org.palermoassist.donors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.donors.DonorExamples.*;
import static org.palermoassist.shared.Refusals.refused;

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
import org.palermoassist.fund.FundKeeping;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.Keeping;
import org.palermoassist.fund.PoolRow;
import org.palermoassist.reference.RatesService;
import org.palermoassist.security.Actor;
import org.palermoassist.security.IdempotentRequests;
import org.palermoassist.security.IdempotentRequests.Answer;
import org.palermoassist.security.IdempotentRequests.Keyed;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.SharedRule;

/** Donors, pledges and receipts on the real schema; every test has donors of its own. */
@ExtendWith(ArquillianExtension.class)
class DonorsIT {
    private static final Actor FUND = fundManager();
    private static final PageRequest ALL = PageRequest.of(0, 500);

    @Inject
    private DonorRegister register;

    @Inject
    private Donors donors;

    @Inject
    private PledgeKeeping keeping;

    @Inject
    private Pledges pledges;

    @Inject
    private ReceiptRecording recording;

    @Inject
    private Receipts receipts;

    @Inject
    private FundReading fund;

    @Inject
    private FundKeeping decisions;

    @Inject
    private RatesService rates;

    @Inject
    private Directory directory;

    @Inject
    private IdempotentRequests requests;

    @Inject
    private Clock clock;

    @Test
    void D5_pledge_of_100000_in_two_parts_leaves_a_loss_of_exchange_of_824_03() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        rates(rates, "CUC," + today + ",0.90,UNORE\nCUC,2025-04-01,0.95,UNORE\nCUC,2025-05-01,0.88,UNORE");
        DonorRef donor = register.register(named(DonorKind.IGO, "D-5"), DonorInterests.NONE, FUND);
        PledgeRef ref = keeping.record(
                donor,
                pledge(
                        money("100000", "CUC"),
                        new InstalmentPlan(LocalDate.of(2025, 4, 10), money("40000", "CUC")),
                        new InstalmentPlan(LocalDate.of(2025, 5, 10), money("60000", "CUC"))),
                FUND);
        assertThat(details(ref).row().usd()).isEqualTo(money("111111.11", "USD"));
        recording.record(
                receipt(donor, LocalDate.of(2025, 4, 10), money("40000", "CUC"), new InstalmentKey(ref, 1)), FUND);
        assertThat(details(ref).row().status()).isEqualTo(PledgeStatus.PARTLY_PAID);
        recording.record(
                receipt(donor, LocalDate.of(2025, 5, 10), money("60000", "CUC"), new InstalmentKey(ref, 2)), FUND);
        PledgeDetails paid = details(ref);
        assertThat(paid.row().status()).isEqualTo(PledgeStatus.PAID);
        assertThat(paid.moves())
                .extracting(one -> one.move().usd())
                .containsExactly(money("42105.26", "USD"), money("68181.82", "USD"));
        assertThat(paid.exchange().received()).isEqualTo(money("110287.08", "USD"));
        assertThat(paid.exchange().difference()).isEqualTo(money("-824.03", "USD"));
        rates.load(
                "currency,effective_on,rate,source,reason\nCUC,2025-04-01,0.5,UNORE,misprint",
                Actor.machine("test", Right.RATE_LOAD));
        assertThat(details(ref).exchange()).as("a correction is a new row").isEqualTo(paid.exchange());
    }

    private PledgeDetails details(PledgeRef ref) {
        return pledges.details(ref, FUND);
    }

    @Test
    void one_payment_over_several_instalments_holds_the_surplus_until_the_donor_agrees() {
        DonorRef donor = register.register(named(DonorKind.EU, "Surplus"), DonorInterests.NONE, FUND);
        PledgeRef ref = thirds(donor, "300");
        ReceiptRef receipt =
                recording.record(receipt(donor, DAY, money("350", "USD"), key(ref, 1), key(ref, 2), key(ref, 3)), FUND);
        assertThat(details(ref).row().status()).isEqualTo(PledgeStatus.PAID);
        assertThat(receipts.details(receipt, FUND).row().held()).isEqualTo(money("50", "USD"));
        recording.release(receipt, "Letter of 3 March", FUND);
        assertThat(receipts.details(receipt, FUND).row().held().isZero()).isTrue();
        refused(DonorsRule.MONEY_LIES_THERE, () -> recording.release(receipt, "again", FUND));
        recording.giveBack(receipt, Optional.of(key(ref, 3)), money("40", "USD"), "sent by mistake", FUND);
        assertThat(details(ref).row().status()).isEqualTo(PledgeStatus.PARTLY_PAID);
        assertThat(details(ref).row().paid()).isEqualTo(money("260", "USD"));
        returnWhatHasNoLimits(donor);
    }

    /** All tests share one fund: money without limits would pay for the costs of others. */
    private void returnWhatHasNoLimits(DonorRef donor) {
        List<PoolRow> unlimited = fund.pools(FUND).stream()
                .filter(pool -> pool.donor().equals(donor) && pool.earmark().equals(Earmark.NONE))
                .toList();
        assertThat(unlimited).hasSize(1);
        PoolRow pool = unlimited.get(0);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        decisions.giveBack(new Keeping(pool.ref(), pool.available(), today, "IPSAS-8", "The donor took it back"), FUND);
    }

    @Test
    void bank_charges_are_a_line_of_their_own_and_settle_by_decision() {
        DonorRef donor = register.register(named(DonorKind.IGO, "Charges"), DonorInterests.NONE, FUND);
        PledgeRef ref = keeping.record(donor, pledge(money("100000", "USD")), FUND);
        ReceiptForm plain = receipt(donor, DAY, money("99975", "USD"), key(ref, 1));
        ReceiptForm decided = new ReceiptForm(
                plain.purpose(),
                plain.receivedOn(),
                plain.amount(),
                money("25", "USD"),
                plain.donor(),
                plain.instalments(),
                plain.sender(),
                plain.bankReference(),
                "",
                "Kept by the correspondent bank");
        recording.record(decided, FUND);
        PledgeDetails paid = details(ref);
        assertThat(paid.row().status()).isEqualTo(PledgeStatus.PAID);
        assertThat(paid.exchange().received()).isEqualTo(money("99975", "USD"));
        assertThat(paid.exchange().charges()).isEqualTo(money("25", "USD"));
        assertThat(paid.exchange().difference().isZero()).isTrue();
        refused(DonorsRule.RECEIPT_IS_NEW, () -> recording.record(decided, FUND));
    }

    @Test
    void money_without_sender_lies_in_suspense_until_it_is_identified_or_passed_on() {
        DonorRef donor = register.register(named(DonorKind.IGO, "Suspense"), DonorInterests.NONE, FUND);
        PledgeRef ref = thirds(donor, "90");
        ReceiptRef receipt = recording.record(unknown(money("100", "USD")), FUND);
        assertThat(receipts.page(new Receipts.Filter("", true, false), ALL, FUND)
                        .items())
                .extracting(ReceiptRow::ref)
                .contains(receipt);
        assertThat(receipts.details(receipt, FUND).row().ageDays()).isPositive();
        recording.identify(receipt, donor, List.of(key(ref, 1), key(ref, 2), key(ref, 3)), "Mail of the bank", FUND);
        assertThat(details(ref).row().status()).isEqualTo(PledgeStatus.PAID);
        assertThat(receipts.details(receipt, FUND).row().suspended()).isEqualTo(money("10", "USD"));
        recording.giveBackHeld(receipt, "Meant for another fund", FUND);
        assertThat(receipts.details(receipt, FUND).row().suspended().isZero()).isTrue();
    }

    @Test
    void RATE_IS_KNOWN() {
        DonorRef donor = register.register(named(DonorKind.IGO, "No rate"), DonorInterests.NONE, FUND);
        refused(DonorsRule.RATE_IS_KNOWN, () -> keeping.record(donor, pledge(money("10", "KPW")), FUND));
    }

    @Test
    void PRIVATE_DONOR_IS_CHECKED() {
        DonorRef donor = register.register(named(DonorKind.FOUNDATION, "Foundation"), DonorInterests.NONE, FUND);
        PledgeRef ref = keeping.record(donor, pledge(money("10", "USD")), FUND);
        refused(DonorsRule.PRIVATE_DONOR_IS_CHECKED, () -> keeping.confirm(ref, "L 1", DAY, FUND));
        refused(
                DonorsRule.PRIVATE_DONOR_IS_CHECKED,
                () -> recording.record(receipt(donor, DAY, money("10", "USD"), key(ref, 1)), FUND));
        LocalDate later = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(1);
        register.check(donor, false, "Tenders run", later, FUND);
        refused(DonorsRule.PRIVATE_DONOR_IS_CHECKED, () -> keeping.confirm(ref, "L 1", DAY, FUND));
        register.check(donor, true, "Nothing found", later, FUND);
        keeping.confirm(ref, "L 1", DAY, FUND);
        assertThat(details(ref).row().status()).isEqualTo(PledgeStatus.CONFIRMED);
    }

    @Test
    void a_donor_sees_its_own_pledges_and_no_others() {
        String own = organization();
        DonorRef mine = register.register(of(own), DonorInterests.NONE, officer(own));
        PledgeRef ref = keeping.record(mine, pledge(money("10", "USD")), officer(own));
        DonorRef other = register.register(named(DonorKind.IGO, "Other"), DonorInterests.NONE, FUND);
        PledgeRef hidden = keeping.record(other, pledge(money("10", "USD")), FUND);
        ReceiptRef money = recording.record(receipt(other, DAY, money("10", "USD"), key(hidden, 1)), FUND);
        assertThat(pledges.page(PledgeFilter.of(), ALL, officer(own)).items())
                .extracting(PledgeRow::ref)
                .containsExactly(ref);
        Actor officer = officer(own);
        assertThatThrownBy(() -> pledges.details(hidden, officer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> donors.details(other, officer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> receipts.details(money, officer)).isInstanceOf(NotFound.class);
        assertThat(pledges.openInstalments(other, officer)).isEmpty();
        assertThat(receipts.page(Receipts.Filter.ALL, ALL, officer).total()).isZero();
        for (Actor stranger : List.of(DonorExamples.of(Role.COORDINATOR), Actor.anonymous())) {
            assertThatThrownBy(() -> pledges.details(hidden, stranger)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> donors.page("", Optional.empty(), ALL, stranger))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> receipts.details(money, stranger)).isInstanceOf(NotAllowed.class);
            assertThat(pledges.openInstalments(other, stranger)).isEmpty();
        }
        assertThat(pledges.details(hidden, DonorExamples.of(Role.AUDITOR)).acts())
                .isEmpty();
        assertThatThrownBy(() -> keeping.confirm(ref, "L", DAY, officer(own))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.makePublic(ref, FUND)).isInstanceOf(NotAllowed.class);
        keeping.makePublic(ref, officer(own));
        assertThat(details(ref).row().isPublic()).isTrue();
    }

    @Test
    void INTEREST_IS_KNOWN() {
        DonorInterests known =
                new DonorInterests(new TreeSet<>(List.of("UNTOC-18")), new TreeSet<>(List.of("002")), new TreeSet<>());
        DonorRef donor = register.register(named(DonorKind.IGO, "Interests"), known, FUND);
        assertThat(donors.details(donor, FUND).interests()).isEqualTo(known);
        DonorInterests wrong = new DonorInterests(new TreeSet<>(List.of("UNTOC-99")), new TreeSet<>(), new TreeSet<>());
        DonorDetails read = donors.details(donor, FUND);
        refused(DonorsRule.INTEREST_IS_KNOWN, () -> register.edit(donor, read.version(), read.form(), wrong, FUND));
    }

    @Test
    void a_command_with_a_key_is_carried_out_once() {
        DonorRef donor = register.register(named(DonorKind.IGO, "Keys"), DonorInterests.NONE, FUND);
        PledgeRef ref = thirds(donor, "90");
        Keyed command = new Keyed("key-" + ref, "POST /receipts 30");
        Answer first = once(command, donor, ref);
        Answer second = once(command, donor, ref);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(List.of(first.again(), second.again())).containsExactly(false, true);
        assertThat(details(ref).row().paid()).isEqualTo(money("30", "USD"));
        refused(
                SharedRule.KEY_MEANS_ONE_REQUEST,
                () -> once(new Keyed(command.key(), "POST /receipts 31"), donor, ref));
        Actor colleague = Actor.of("fund2", "F", Role.FUND_MANAGER, Optional.empty(), Optional.empty(), false);
        assertThat(requests.once(command, () -> Answer.of("", "other"), colleague)
                        .again())
                .as("a key belongs to who asks")
                .isFalse();
    }

    private Answer once(Keyed command, DonorRef donor, PledgeRef ref) {
        return requests.once(
                command,
                () -> Answer.of(
                        "",
                        recording
                                .record(receipt(donor, DAY, money("30", "USD"), key(ref, 1)), FUND)
                                .value()),
                FUND);
    }

    private PledgeRef thirds(DonorRef donor, String amount) {
        List<InstalmentPlan> parts = money(amount, "USD").split(3).stream()
                .map(part -> new InstalmentPlan(DAY.plusDays(10), part))
                .toList();
        return keeping.record(donor, pledge(money(amount, "USD"), parts.toArray(InstalmentPlan[]::new)), FUND);
    }

    private static InstalmentKey key(PledgeRef ref, int number) {
        return new InstalmentKey(ref, number);
    }

    private String organization() {
        String identifier = "XX-TEST-" + System.nanoTime();
        return directory
                .register(
                        new ReportedOrganization(identifier, "Donor body", Optional.empty()),
                        Actor.machine("test", Right.IMPORT_RUN))
                .value();
    }

    private static DonorForm of(String organization) {
        return new DonorForm(
                DonorKind.IGO,
                Optional.empty(),
                Optional.of(organization),
                "",
                DonorForm.Contact.NONE,
                List.of(),
                "",
                "",
                "01-01");
    }
}
