package org.palermoassist.web.fund;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.palermoassist.fund.ObligationFilter;
import org.palermoassist.fund.ObligationStatus;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.web.shared.Given;

/** The filter of obligations as it stands in an address. */
final class ObligationFilters {
    static final String OPEN = "OPEN";
    private static final int DIGITS = 4;

    private ObligationFilters() {}

    /** The filter; what cannot be read is no filter. */
    static ObligationFilter of(UnaryOperator<String> values) {
        return new ObligationFilter(
                statuses(values.apply("status")),
                Given.text(values.apply("pool")).map(PoolRef::new),
                Given.text(values.apply("record")),
                Given.text(values.apply("external")),
                Given.text(values.apply("older"))
                        .filter(days -> days.matches("\\d{1," + DIGITS + "}"))
                        .map(Integer::valueOf));
    }

    private static Set<ObligationStatus> statuses(String status) {
        return status.equals(OPEN)
                ? Arrays.stream(ObligationStatus.values())
                        .filter(ObligationStatus::isOpen)
                        .collect(Collectors.toSet())
                : Given.constant(ObligationStatus.class, status)
                        .<Set<ObligationStatus>>map(EnumSet::of)
                        .orElse(Set.of());
    }
}
