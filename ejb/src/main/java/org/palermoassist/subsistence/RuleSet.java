package org.palermoassist.subsistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A version of the rules. It is never changed: what was submitted under it is computed by it for good.
 *
 * @param version from 1
 * @param from day from which new journeys are computed by it
 * @param values one for each parameter
 * @param toVerify parameters whose value no rule of the organization was seen for yet
 * @param reason why it was made
 */
public record RuleSet(
        int version, LocalDate from, Map<Parameter, BigDecimal> values, Set<Parameter> toVerify, String reason) {
    /** Checks that each parameter has a value within its bounds. */
    public RuleSet {
        Map<Parameter, BigDecimal> checked = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            checked.put(parameter, parameter.checked(Optional.ofNullable(values.get(parameter))));
        }
        values = Collections.unmodifiableMap(checked);
        toVerify = Set.copyOf(toVerify);
    }

    /** Value of a parameter. */
    public BigDecimal value(Parameter parameter) {
        return values.get(parameter);
    }

    /** Value of a parameter that counts nights, days or hours. */
    public int count(Parameter parameter) {
        return value(parameter).intValueExact();
    }

    /** Whether the value of a parameter is still to be verified. */
    public boolean isToVerify(Parameter parameter) {
        return toVerify.contains(parameter);
    }
}
