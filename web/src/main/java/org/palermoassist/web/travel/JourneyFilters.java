package org.palermoassist.web.travel;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.palermoassist.travel.JourneyFilter;
import org.palermoassist.travel.JourneyStatus;
import org.palermoassist.web.shared.Given;

/** The filter of journeys as it stands in an address. */
final class JourneyFilters {
    /** All that are neither settled nor off. */
    static final String OPEN = "OPEN";

    private JourneyFilters() {}

    /** The filter; what cannot be read is no filter. */
    static JourneyFilter of(UnaryOperator<String> values) {
        return new JourneyFilter(
                statuses(values.apply("status")),
                Given.text(values.apply("meeting")),
                Given.text(values.apply("state")));
    }

    private static Set<JourneyStatus> statuses(String status) {
        if (status.equals(OPEN)) {
            return Arrays.stream(JourneyStatus.values())
                    .filter(one -> !one.isOff() && one != JourneyStatus.SETTLED)
                    .collect(Collectors.toSet());
        }
        return Given.constant(JourneyStatus.class, status)
                .<Set<JourneyStatus>>map(EnumSet::of)
                .orElse(Set.of());
    }
}
