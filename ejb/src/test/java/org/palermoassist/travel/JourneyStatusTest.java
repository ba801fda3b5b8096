package org.palermoassist.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyStatusTest {
    @ParameterizedTest
    @CsvSource({
        "OPENED, PLANNED CANCELLED",
        "PLANNED, OPENED PLANNED REQUESTED CANCELLED",
        "REQUESTED, OPENED PLANNED CERTIFIED CANCELLED",
        "CERTIFIED, OPENED PLANNED APPROVED TICKETED ADVANCE_PAID CANCELLED",
        "APPROVED, REQUESTED TICKETED ADVANCE_PAID TRAVELLED CANCELLED NO_SHOW",
        "TICKETED, REQUESTED TICKETED ADVANCE_PAID TRAVELLED CANCELLED NO_SHOW",
        "ADVANCE_PAID, REQUESTED TICKETED ADVANCE_PAID TRAVELLED CANCELLED NO_SHOW",
        "TRAVELLED, REQUESTED CLAIMED",
        "CLAIMED, TRAVELLED SETTLED",
        "SETTLED, ''",
        "CANCELLED, ''",
        "NO_SHOW, ''"
    })
    void JOURNEY_ORDER_these_arrows_and_no_others(JourneyStatus from, String to) {
        List<String> arrows = Arrays.stream(JourneyStatus.values())
                .filter(from::allows)
                .map(Enum::name)
                .collect(Collectors.toList());
        assertThat(String.join(" ", arrows)).isEqualTo(to);
    }
}
