package org.palermoassist.donors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.donors.PledgeStatus.*;
import static org.palermoassist.shared.Refusals.refused;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.shared.Money;

class PledgeTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

    @Nested
    class PLEDGE_ORDER {
        private final Map<PledgeStatus, Set<PledgeStatus>> arrows = Map.of(
                ANNOUNCED, EnumSet.of(CONFIRMED, PARTLY_PAID, PAID, CANCELLED, LAPSED),
                CONFIRMED, EnumSet.of(PARTLY_PAID, PAID, CANCELLED, LAPSED),
                PARTLY_PAID, EnumSet.of(CONFIRMED, PAID, CANCELLED, LAPSED),
                PAID, EnumSet.of(CONFIRMED, PARTLY_PAID),
                CANCELLED, EnumSet.noneOf(PledgeStatus.class),
                LAPSED, EnumSet.noneOf(PledgeStatus.class));

        @Test
        void every_pair_of_statuses_is_decided() {
            for (PledgeStatus from : PledgeStatus.values()) {
                for (PledgeStatus to : PledgeStatus.values()) {
                    assertThat(from.allows(to))
                            .as(from + " to " + to)
                            .isEqualTo(arrows.get(from).contains(to));
                }
            }
        }

        @Test
        void an_announced_pledge_may_be_paid_directly() {
            Pledge pledge = pledge();
            pledge.paid(usd("40"));
            assertThat(pledge.status()).isEqualTo(PARTLY_PAID);
            pledge.paid(usd("100"));
            assertThat(pledge.status()).isEqualTo(PAID);
        }

        @Test
        void money_given_back_leads_back() {
            Pledge pledge = pledge();
            pledge.confirm("Letter 1", DUE);
            pledge.paid(usd("100"));
            pledge.paid(usd("60"));
            assertThat(pledge.status()).isEqualTo(PARTLY_PAID);
            pledge.paid(usd("0"));
            assertThat(pledge.status()).isEqualTo(CONFIRMED);
        }

        @Test
        void a_paid_pledge_is_not_cancelled() {
            Pledge pledge = pledge();
            pledge.paid(usd("100"));
            refused(DonorsRule.PLEDGE_ORDER, () -> pledge.cancel(usd("0")));
        }
    }

    @Test
    void LAPSES_AFTER_A_YEAR() {
        Pledge pledge = pledge();
        refused(
                DonorsRule.LAPSES_AFTER_A_YEAR,
                () -> pledge.lapse(usd("100"), DUE, DUE.plusMonths(12).minusDays(1)));
        pledge.lapse(usd("100"), DUE, DUE.plusMonths(12));
        assertThat(pledge.status()).isEqualTo(LAPSED);
    }

    @Test
    void CONFIRMED_BY_LETTER() {
        refused(DonorsRule.CONFIRMED_BY_LETTER, () -> pledge().confirm(" ", DUE));
    }

    @Test
    void FUND_NAMES_NO_STATE() {
        refused(
                DonorsRule.FUND_NAMES_NO_STATE,
                () -> form(PledgePurpose.FUND, Optional.of("QM"), List.of(), usd("100"), usd("100")));
        refused(
                DonorsRule.FUND_NAMES_NO_STATE,
                () -> form(PledgePurpose.FUND, Optional.empty(), List.of("N-0000001"), usd("100"), usd("100")));
        assertThat(form(PledgePurpose.ASSISTANCE, Optional.of("QM"), List.of(), usd("100"), usd("100"))
                        .stateCode())
                .contains("QM");
    }

    @Test
    void INSTALMENTS_MAKE_THE_PLEDGE() {
        refused(
                DonorsRule.INSTALMENTS_MAKE_THE_PLEDGE,
                () -> form(PledgePurpose.FUND, Optional.empty(), List.of(), usd("100"), usd("60"), usd("39.99")));
        refused(
                DonorsRule.INSTALMENTS_MAKE_THE_PLEDGE,
                () -> form(PledgePurpose.FUND, Optional.empty(), List.of(), usd("100")));
    }

    @Test
    void AMOUNT_IS_PAYABLE() {
        Money halfYen = Money.of(new BigDecimal("100.5"), "JPY");
        refused(
                DonorsRule.AMOUNT_IS_PAYABLE,
                () -> form(PledgePurpose.FUND, Optional.empty(), List.of(), halfYen, halfYen));
    }

    private static Pledge pledge() {
        DatedRate rate = new DatedRate("USD", BigDecimal.ONE, DUE, Optional.empty(), "");
        return new Pledge(1, form(PledgePurpose.FUND, Optional.empty(), List.of(), usd("100"), usd("100")), rate, NOON);
    }

    private static PledgeForm form(
            PledgePurpose purpose, Optional<String> state, List<String> records, Money amount, Money... parts) {
        return new PledgeForm(
                purpose,
                amount,
                DUE,
                Earmark.NONE,
                state,
                records,
                BigDecimal.valueOf(13),
                Arrays.stream(parts).map(part -> new InstalmentPlan(DUE, part)).toList(),
                "",
                "");
    }

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }
}
