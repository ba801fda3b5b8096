package org.palermoassist.donors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palermoassist.reference.RatesService;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Money;

/** People, pledges and payments that the tests speak of. */
final class DonorExamples {
    static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    private DonorExamples() {}

    static Actor fundManager() {
        return Actor.of("fund", "Fund", Role.FUND_MANAGER, Optional.empty(), Optional.empty(), false);
    }

    static Actor officer(String organization) {
        return Actor.of(
                "officer-" + organization,
                "Officer",
                Role.DONOR_OFFICER,
                Optional.empty(),
                Optional.of(organization),
                false);
    }

    static Actor of(Role role) {
        return Actor.of("somebody", "Somebody", role, Optional.empty(), Optional.empty(), false);
    }

    /** A donor that no officer acts for. */
    static DonorForm named(DonorKind kind, String name) {
        return new DonorForm(
                kind, Optional.empty(), Optional.empty(), name, DonorForm.Contact.NONE, List.of(), "", "", "01-01");
    }

    /** Money that fits no cost of any other test: all of them share one fund. */
    private static final Earmark LIMITED = Earmark.parse("bodies=DONORS-IT");

    static PledgeForm pledge(Money amount, InstalmentPlan... instalments) {
        List<InstalmentPlan> parts = instalments.length > 0
                ? Arrays.asList(instalments)
                : List.of(new InstalmentPlan(DAY.plusDays(30), amount));
        return new PledgeForm(
                PledgePurpose.FUND,
                amount,
                DAY,
                LIMITED,
                Optional.empty(),
                List.of(),
                BigDecimal.valueOf(13),
                parts,
                "",
                "");
    }

    static ReceiptForm receipt(DonorRef donor, LocalDate on, Money amount, InstalmentKey... instalments) {
        return new ReceiptForm(
                PledgePurpose.FUND,
                on,
                amount,
                Money.zero(amount.currency()),
                Optional.of(donor),
                List.of(instalments),
                "Sender",
                "B-" + System.nanoTime(),
                "",
                "");
    }

    static ReceiptForm unknown(Money amount) {
        return new ReceiptForm(
                PledgePurpose.FUND,
                DAY,
                amount,
                Money.zero(amount.currency()),
                Optional.empty(),
                List.of(),
                "Unreadable",
                "S-" + System.nanoTime(),
                "",
                "");
    }

    static Money money(String amount, String currency) {
        return Money.of(new BigDecimal(amount), currency);
    }

    /** Rates of a currency that no other test uses, the same day each line. */
    static void rates(RatesService rates, String lines) {
        Actor loader = Actor.machine("test", Right.RATE_LOAD);
        rates.load("currency,effective_on,rate,source\n" + lines, loader);
    }
}
