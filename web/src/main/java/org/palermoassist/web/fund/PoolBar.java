package org.palermoassist.web.fund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.palermoassist.fund.PoolRow;
import org.palermoassist.shared.Money;

/**
 * A pool as a bar: what was received, cut into what is spent, obliged, in reserve and available. Lengths are thousandths of the
 * longest bar; the figures stand beside it.
 */
public record PoolBar(PoolRow pool, List<Part> parts) {
    /** Length of the longest bar. */
    public static final int LENGTH = 1000;

    /** A part of the bar; {@code kind} is spent, obliged, reserve or available. */
    public record Part(String kind, int x, int width) {}

    /** Bars of these pools, on one scale. */
    static List<PoolBar> of(List<PoolRow> pools) {
        BigDecimal longest = pools.stream().map(PoolBar::whole).reduce(BigDecimal.ONE, BigDecimal::max);
        return pools.stream()
                .map(pool -> new PoolBar(pool, parts(pool, longest)))
                .toList();
    }

    private static BigDecimal whole(PoolRow pool) {
        return spent(pool)
                .plus(pool.obliged())
                .plus(pool.reserve())
                .plus(pool.available())
                .amount();
    }

    private static Money spent(PoolRow pool) {
        return pool.paid().plus(pool.support());
    }

    private static List<Part> parts(PoolRow pool, BigDecimal longest) {
        List<Part> parts = new ArrayList<>();
        int x = 0;
        for (Slice slice : List.of(
                new Slice("spent", spent(pool)),
                new Slice("obliged", pool.obliged()),
                new Slice("reserve", pool.reserve()),
                new Slice("available", pool.available()))) {
            int width = slice.of(longest);
            if (width > 0) {
                parts.add(new Part(slice.kind, x, width));
                x += width;
            }
        }
        return parts;
    }

    /** Paid, support costs included. */
    public Money spent() {
        return spent(pool);
    }

    private record Slice(String kind, Money amount) {
        int of(BigDecimal longest) {
            int width = amount.amount()
                    .multiply(BigDecimal.valueOf(LENGTH))
                    .divide(longest, 0, RoundingMode.HALF_UP)
                    .intValue();
            return amount.isPositive() ? Math.max(2, width) : 0;
        }
    }
}
