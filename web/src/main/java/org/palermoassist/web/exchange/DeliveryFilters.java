package org.palermoassist.web.exchange;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.palermoassist.exchange.DeliveryFilter;
import org.palermoassist.exchange.DeliveryPurpose;

/** The filter of the log as it stands in an address. */
final class DeliveryFilters {
    static final String ARRIVED = "ARRIVED";
    static final String FAILED = "FAILED";

    private DeliveryFilters() {}

    /** The filter; what is not known is no filter. */
    static DeliveryFilter of(Function<String, Optional<String>> values) {
        return new DeliveryFilter(
                values.apply("webhook").filter(text -> !text.isBlank()),
                values.apply("outcome").flatMap(DeliveryFilters::delivered),
                values.apply("purpose").flatMap(DeliveryFilters::purpose),
                values.apply("record").map(String::strip).filter(text -> !text.isEmpty()));
    }

    private static Optional<Boolean> delivered(String text) {
        return switch (text) {
            case ARRIVED -> Optional.of(true);
            case FAILED -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<DeliveryPurpose> purpose(String text) {
        return Arrays.stream(DeliveryPurpose.values())
                .filter(value -> value.name().equals(text))
                .findFirst();
    }
}
