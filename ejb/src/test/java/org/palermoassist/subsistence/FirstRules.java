package org.palermoassist.subsistence;

import static org.palermoassist.subsistence.Parameter.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** The first version of the rules, as the migration writes it. */
final class FirstRules {
    private static final Map<Parameter, Integer> VALUES = new EnumMap<>(Parameter.class);

    static {
        VALUES.put(IN_FLIGHT_PERCENT, 100);
        VALUES.put(DAY_TRIP_HOURS, 10);
        VALUES.put(DAY_TRIP_PERCENT, 40);
        VALUES.put(FULL_RATE_NIGHTS, 60);
        VALUES.put(REDUCED_RATE_NIGHTS, 120);
        VALUES.put(LATE_PERCENT, 60);
        VALUES.put(LONGEST_JOURNEY_NIGHTS, 60);
        VALUES.put(LONGEST_LEG_HOURS, 72);
        VALUES.put(LODGING_PERCENT, 50);
        VALUES.put(BREAKFAST_PERCENT, 6);
        VALUES.put(LUNCH_PERCENT, 12);
        VALUES.put(DINNER_PERCENT, 12);
        VALUES.put(ADVANCE_PERCENT, 80);
        VALUES.put(ADVANCE_LEAST_USD, 200);
        VALUES.put(ADVANCE_WORKING_DAYS, 5);
        VALUES.put(CLAIM_DAYS, 14);
        VALUES.put(FIRST_REMINDER_DAYS, 7);
        VALUES.put(SECOND_REMINDER_DAYS, 14);
        VALUES.put(THIRD_REMINDER_DAYS, 21);
        VALUES.put(OVERDUE_DAYS, 30);
        VALUES.put(REPORT_DAYS, 90);
    }

    private FirstRules() {}

    static RuleSet rules() {
        return with(Map.of());
    }

    static RuleSet with(Map<Parameter, BigDecimal> changes) {
        Map<Parameter, BigDecimal> values = new EnumMap<>(Parameter.class);
        VALUES.forEach((parameter, value) -> values.put(parameter, BigDecimal.valueOf(value)));
        values.putAll(changes);
        return new RuleSet(
                1,
                LocalDate.of(2000, 1, 1),
                values,
                EnumSet.complementOf(
                        EnumSet.of(FULL_RATE_NIGHTS, REDUCED_RATE_NIGHTS, LATE_PERCENT, LONGEST_JOURNEY_NIGHTS)),
                "First version: rules T-2 to T-9 as they were written down");
    }
}
