package org.palermoassist.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermoassist.subsistence.Parameter;
import org.palermoassist.subsistence.RuleSet;

/** Days of T-9, counted from the return. */
class ClaimRemindersTest {
    private static final LocalDate BACK = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @CsvSource({
        "6,",
        "7,FIRST",
        "13,FIRST",
        "14,SECOND",
        "20,SECOND",
        "21,THIRD",
        "29,THIRD",
        "30,OVERDUE",
        "89,OVERDUE",
        "90,REPORT",
        "200,REPORT"
    })
    void a_claim_is_reminded_of_on_its_days(int days, ClaimReminders.Moment expected) {
        assertThat(ClaimReminders.Moment.of(BACK, BACK.plusDays(days), rules()))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"14,IN_TIME", "15,LATE", "29,LATE", "30,OVERDUE"})
    void a_claim_is_late_and_overdue_on_its_days(int days, ClaimDeadlines.Standing expected) {
        assertThat(ClaimDeadlines.of(BACK, rules()).on(BACK.plusDays(days))).isEqualTo(expected);
    }

    @Test
    void the_state_is_told_on_the_ninetieth_day() {
        assertThat(ClaimDeadlines.of(BACK, rules()).report()).isEqualTo(LocalDate.of(2026, 6, 10));
    }

    private static RuleSet rules() {
        Map<Parameter, BigDecimal> values = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            values.put(parameter, parameter.least());
        }
        values.put(Parameter.CLAIM_DAYS, BigDecimal.valueOf(14));
        values.put(Parameter.FIRST_REMINDER_DAYS, BigDecimal.valueOf(7));
        values.put(Parameter.SECOND_REMINDER_DAYS, BigDecimal.valueOf(14));
        values.put(Parameter.THIRD_REMINDER_DAYS, BigDecimal.valueOf(21));
        values.put(Parameter.OVERDUE_DAYS, BigDecimal.valueOf(30));
        values.put(Parameter.REPORT_DAYS, BigDecimal.valueOf(90));
        return new RuleSet(1, LocalDate.of(2000, 1, 1), values, Set.of(), "Test");
    }
}
