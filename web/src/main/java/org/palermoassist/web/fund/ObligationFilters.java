package org.palermoassist.web.fund;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.palermoassist.fund.ObligationFilter;
import org.palermoassist.fund.ObligationStatus;
import org.palermoassist.fund.PoolRef;

/** The filter of obligations as it stands in an address. */
final class ObligationFilters {
    static final String OPEN = "OPEN";
    private static final int DIGITS = 4;

    private ObligationFilters() {}

    /** The filter; what cannot be read is no filter. */
    static ObligationFilter of(UnaryOperator<String> values) {
        return new ObligationFilter(
                statuses(values.apply("status")),
                text(values, "pool").map(PoolRef::new),
                text(values, "record"),
                text(values, "external"),
                text(values, "older")
                        .filter(days -> days.matches("\\d{1," + DIGITS + "}"))
                        .map(Integer::valueOf));
    }

    private static Set<ObligationStatus> statuses(String status) {
        return status.equals(OPEN)
                ? Arrays.stream(ObligationStatus.values())
                        .filter(ObligationStatus::isOpen)
                        .collect(Collectors.toSet())
                : FundFields.named(ObligationStatus.class, status)
                        .<Set<ObligationStatus>>map(EnumSet::of)
                        .orElse(Set.of());
    }

    private static Optional<String> text(UnaryOperator<String> values, String name) {
        return Optional.of(values.apply(name).strip()).filter(value -> !value.isEmpty());
    }
}
