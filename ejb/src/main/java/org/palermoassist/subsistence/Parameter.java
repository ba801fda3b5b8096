package org.palermoassist.subsistence;

import java.math.BigDecimal;
import java.util.Optional;

/** What a version of the rules may set otherwise; the values in force stand in the database, none in code. */
public enum Parameter {
    /** Share of the destination's rate that a night in flight is paid with. */
    IN_FLIGHT_PERCENT("T-2", 0, 100),
    /** A journey without a night is paid from so many hours on. */
    DAY_TRIP_HOURS("T-2", 1, 24),
    /** Share of the rate that a journey without a night is paid with. */
    DAY_TRIP_PERCENT("T-2", 0, 100),
    /** Nights of a stay that are paid with the full rate. */
    FULL_RATE_NIGHTS("T-3", 1, 366),
    /** Nights of a stay until which the reduced rate is paid. */
    REDUCED_RATE_NIGHTS("T-3", 1, 732),
    /** Share of the full rate that nights after these are paid with. */
    LATE_PERCENT("T-3", 0, 100),
    /** The longest journey that is paid at all, in nights. */
    LONGEST_JOURNEY_NIGHTS("T-3", 1, 732),
    /** The longest way between two places, in hours; what takes longer is a mistyped date. */
    LONGEST_LEG_HOURS("T-1", 24, 240),
    /** What lodging takes off when it is given, where no share of the room is printed for the place. */
    LODGING_PERCENT("T-4", 0, 100),
    /** What a breakfast takes off when it is given. */
    BREAKFAST_PERCENT("T-4", 0, 100),
    /** What a lunch takes off when it is given. */
    LUNCH_PERCENT("T-4", 0, 100),
    /** What a dinner takes off when it is given. */
    DINNER_PERCENT("T-4", 0, 100),
    /** Share of allowance and terminals that is paid in advance at most. */
    ADVANCE_PERCENT("T-8", 0, 100),
    /** Estimate in USD under which nothing is paid in advance. */
    ADVANCE_LEAST_USD("T-8", 0, 10_000),
    /** Working days before departure from which an advance is paid. */
    ADVANCE_WORKING_DAYS("T-8", 0, 60),
    /** Days after return in which a claim is due. */
    CLAIM_DAYS("T-9", 1, 90),
    /** Days after return of the first reminder. */
    FIRST_REMINDER_DAYS("T-9", 1, 90),
    /** Days after return of the second reminder. */
    SECOND_REMINDER_DAYS("T-9", 1, 90),
    /** Days after return of the third reminder. */
    THIRD_REMINDER_DAYS("T-9", 1, 90),
    /** Days after return from which the whole advance is recovered. */
    OVERDUE_DAYS("T-9", 1, 180),
    /** Days after return at which the mission that nominated is told. */
    REPORT_DAYS("T-9", 1, 365);

    private final String source;
    private final BigDecimal least;
    private final BigDecimal most;

    Parameter(String source, int least, int most) {
        this.source = source;
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
    }

    /** The rule of DOMAIN.md that it belongs to. */
    public String source() {
        return source;
    }

    /** Smallest value. */
    public BigDecimal least() {
        return least;
    }

    /** Largest value. */
    public BigDecimal most() {
        return most;
    }

    /** Whether it counts nights, days or hours, so that it has no decimals. */
    public boolean isCount() {
        return !name().endsWith("PERCENT") && this != ADVANCE_LEAST_USD;
    }

    /** @param given nothing when the version of the rules lacks it */
    BigDecimal checked(Optional<BigDecimal> given) {
        SubsistenceRule.PARAMETER_IS_IN_BOUNDS.require(
                given.filter(this::isWithin).isPresent(), this, given.orElse(null), least, most);
        return given.orElseThrow().stripTrailingZeros();
    }

    private boolean isWithin(BigDecimal value) {
        return value.compareTo(least) >= 0
                && value.compareTo(most) <= 0
                && value.stripTrailingZeros().scale() <= (isCount() ? 0 : 2);
    }
}
