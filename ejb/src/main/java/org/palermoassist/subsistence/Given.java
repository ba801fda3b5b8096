package org.palermoassist.subsistence;

import java.math.BigDecimal;

/** What the organization, a government or a host gives free of charge (T-4). Coffee breaks and receptions are no meals. */
public enum Given {
    /** A bed for the night. */
    LODGING('R', Parameter.LODGING_PERCENT),
    /** The meal in the morning. */
    BREAKFAST('B', Parameter.BREAKFAST_PERCENT),
    /** The meal at noon. */
    LUNCH('L', Parameter.LUNCH_PERCENT),
    /** The meal in the evening. */
    DINNER('D', Parameter.DINNER_PERCENT);

    private final char letter;
    private final Parameter parameter;

    Given(char letter, Parameter parameter) {
        this.letter = letter;
        this.parameter = parameter;
    }

    /** How an itinerary is written: R, B, L, D. */
    char letter() {
        return letter;
    }

    /** What it takes off, in percent of the night's allowance: for lodging the share printed for the place, where there is one. */
    BigDecimal percent(DailyRate rate, RuleSet rules) {
        BigDecimal usual = rules.value(parameter);
        return this == LODGING ? rate.roomPercent().orElse(usual) : usual;
    }
}
