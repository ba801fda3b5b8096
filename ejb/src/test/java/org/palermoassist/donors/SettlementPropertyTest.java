package org.palermoassist.donors;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.shared.Money;

/**
 * Ten thousand random receipts over random instalments, in currencies of no, two and three decimals. A failure names its seed; {@code
 * -Dportal.receipts.seed=N} plays the same receipts again.
 */
class SettlementPropertyTest {
    private static final int RECEIPTS = 10_000;
    private static final PledgeRef PLEDGE = new PledgeRef("G-0000001");
    private static final Map<String, String> RATES =
            Map.of("USD", "1", "EUR", "0.9137", "JPY", "151.27", "KWD", "0.30654", "XOF", "602.113");
    private static final List<String> CURRENCIES =
            RATES.keySet().stream().sorted().toList();

    private final long seed = Optional.ofNullable(Long.getLong("portal.receipts.seed"))
            .orElseGet(() -> new SplittableRandom().nextLong());
    private final SplittableRandom random = new SplittableRandom(seed);

    private int surpluses;
    private int changed;

    private DatedRate rate(String currency) {
        return new DatedRate(
                currency, new BigDecimal(RATES.get(currency)), LocalDate.of(2026, 1, 1), Optional.of(0), "UNORE");
    }

    private Money amount(String currency, int least, int most) {
        long units = random.nextLong(least, most);
        return Money.of(BigDecimal.valueOf(units, Money.digits(currency)), currency);
    }

    private String currency() {
        return CURRENCIES.get(random.nextInt(CURRENCIES.size()));
    }

    @Test
    void whatever_is_paid_all_of_it_is_somewhere_and_no_instalment_gets_more_than_was_open() {
        for (int receipt = 1; receipt <= RECEIPTS; receipt++) {
            Money money = amount(currency(), 1, 20_000_000);
            String pledged = currency();
            List<Settlement.Target> targets = new ArrayList<>();
            for (int number = 1; number <= random.nextInt(5); number++) {
                Money open = random.nextInt(10) == 0 ? Money.zero(pledged) : amount(pledged, 1, 9_000_000);
                targets.add(new Settlement.Target(new InstalmentKey(PLEDGE, number), open, rate(pledged)));
            }
            List<Settlement.Part> parts =
                    Settlement.of(money, rate(money.currency()), targets, MoveKind.RECEIVED, MoveKind.HELD);
            holds(money, targets, parts, "seed " + seed + ", receipt " + receipt + ": " + money + " on " + targets);
            changed += money.currency().equals(pledged) ? 0 : parts.size();
        }
        assertThat(surpluses).as("seed " + seed).isGreaterThan(RECEIPTS / 20);
        assertThat(changed).as("seed " + seed).isGreaterThan(RECEIPTS / 2);
    }

    private void holds(Money money, List<Settlement.Target> targets, List<Settlement.Part> parts, String where) {
        DatedRate rate = rate(money.currency());
        Money received =
                parts.stream().map(Settlement.Part::received).reduce(Money.zero(money.currency()), Money::plus);
        assertThat(received).as(where + ": all of it").isEqualTo(money);
        Money usd = parts.stream().map(Settlement.Part::usd).reduce(Money.zero("USD"), Money::plus);
        assertThat(usd).as(where + ": its value in dollars").isEqualTo(rate.toUsd(money));
        Map<InstalmentKey, Money> settled = parts.stream()
                .filter(part -> part.target().isPresent())
                .collect(Collectors.toMap(part -> part.target().orElseThrow().key(), part -> part.settled()
                        .orElseThrow()));
        for (Settlement.Part part : parts) {
            assertThat(part.received().isPositive()).as(where).isTrue();
            assertThat(part.received().isPayable()).as(where).isTrue();
            part.settled()
                    .ifPresent(got -> assertThat(got.isPayable()).as(where).isTrue());
        }
        for (Settlement.Target target : targets) {
            Money got =
                    settled.getOrDefault(target.key(), Money.zero(target.open().currency()));
            assertThat(got.isAtMost(target.open()))
                    .as(where + ": no more than was open")
                    .isTrue();
        }
        List<Settlement.Part> left =
                parts.stream().filter(part -> part.kind() == MoveKind.HELD).toList();
        assertThat(left).as(where).hasSizeLessThanOrEqualTo(1);
        if (!left.isEmpty()) {
            surpluses++;
            assertThat(parts.indexOf(left.get(0)))
                    .as(where + ": what is left comes last")
                    .isEqualTo(parts.size() - 1);
            targets.forEach(target -> isFull(target, settled, rate, where));
        }
    }

    /** Something is left only when each instalment is full, or what it lacks is less than the smallest coin of the receipt. */
    private static void isFull(
            Settlement.Target target, Map<InstalmentKey, Money> settled, DatedRate rate, String where) {
        Money lacks = target.open()
                .minus(settled.getOrDefault(
                        target.key(), Money.zero(target.open().currency())));
        Money coin = Money.of(BigDecimal.ONE.movePointLeft(Money.digits(rate.currency())), rate.currency());
        boolean full =
                lacks.isZero() || rate.fromUsd(target.rate().toUsd(lacks)).isAtMost(coin);
        assertThat(full).as(where + ": " + target.key() + " lacks " + lacks).isTrue();
    }

    @Test
    void a_receipt_in_the_currency_of_the_pledge_is_laid_unit_for_unit() {
        for (int receipt = 1; receipt <= RECEIPTS; receipt++) {
            String currency = currency();
            Money money = amount(currency, 1, 20_000_000);
            Settlement.Target target = new Settlement.Target(
                    new InstalmentKey(PLEDGE, 1), amount(currency, 1, 20_000_000), rate(currency));
            List<Settlement.Part> parts =
                    Settlement.of(money, rate(currency), List.of(target), MoveKind.RECEIVED, MoveKind.HELD);
            assertThat(parts.get(0).settled())
                    .as("seed " + seed + ", receipt " + receipt)
                    .contains(parts.get(0).received())
                    .contains(money.atMost(target.open()));
        }
    }
}
