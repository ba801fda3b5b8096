package org.palermoassist.fund;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Programme support costs (F-2): charged on spending, a percentage of direct costs, rounded once, HALF_UP to cents. 113,000.00 at
 * 13 percent are 100,000.00 for direct costs and 13,000.00 of support.
 *
 * @param percent 0 to 13
 */
record SupportCost(BigDecimal percent) {
    static final BigDecimal STANDARD = BigDecimal.valueOf(13);
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final int CENTS = 2;

    SupportCost {
        FundRule.SUPPORT_COST_IN_RANGE.require(
                percent.signum() >= 0 && percent.compareTo(STANDARD) <= 0, percent.toPlainString());
    }

    /** Support costs of a direct cost. */
    BigDecimal on(BigDecimal direct) {
        return direct.multiply(percent).movePointLeft(2).setScale(CENTS, RoundingMode.HALF_UP);
    }

    /** A direct cost with its support costs. */
    BigDecimal gross(BigDecimal direct) {
        return direct.add(on(direct));
    }

    /** The highest direct cost that can be paid of an amount, its support costs included; to the cent. */
    BigDecimal direct(BigDecimal gross) {
        BigDecimal factor = BigDecimal.ONE.add(percent.movePointLeft(2));
        BigDecimal least = gross.divide(factor, CENTS, RoundingMode.DOWN);
        while (gross(least.add(CENT)).compareTo(gross) <= 0) {
            least = least.add(CENT);
        }
        while (least.signum() > 0 && gross(least).compareTo(gross) > 0) {
            least = least.subtract(CENT);
        }
        return least;
    }
}
