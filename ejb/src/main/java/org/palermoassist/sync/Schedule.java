package org.palermoassist.sync;

import static org.palermoassist.sync.SyncRule.SCHEDULE_CAN_BE_READ;
import static org.palermoassist.sync.SyncRule.SCHEDULE_IS_NOT_TOO_DENSE;
import static org.palermoassist.sync.SyncRule.ZONE_IS_KNOWN;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When something is fetched by itself.
 *
 * @param cron minute, hour, day of the month, month, day of the week; empty: only by hand
 * @param zone name of the time zone in which that is meant
 */
public record Schedule(String cron, String zone) {
    private static final Duration DENSEST = Duration.ofMinutes(15);
    private static final int LOOKED_AT = 30;

    /**
     * A schedule that can be kept.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#SCHEDULE_CAN_BE_READ}, {@link SyncRule#ZONE_IS_KNOWN}
     */
    public Schedule {
        cron = cron.strip().replaceAll("\\s+", " ");
        ZONE_IS_KNOWN.require(isZone(zone), zone);
        SCHEDULE_CAN_BE_READ.require(cron.isEmpty() || times(cron).isPresent(), cron);
    }

    private static boolean isZone(String name) {
        try {
            return !ZoneId.of(name).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static Optional<ExecutionTime> times(String cron) {
        try {
            CronParser parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));
            return Optional.of(ExecutionTime.forCron(parser.parse(cron).validate()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether nothing happens by itself. */
    public boolean isByHand() {
        return cron.isEmpty();
    }

    /** The first time after this one. */
    public Optional<Instant> next(Instant after) {
        return next(after, 1).stream().findFirst();
    }

    /** The first times after this one, at most so many; none for a day that never comes. */
    public List<Instant> next(Instant after, int count) {
        List<Instant> all = new ArrayList<>();
        Optional<ExecutionTime> times = cron.isEmpty() ? Optional.empty() : times(cron);
        Optional<ZonedDateTime> at = Optional.of(after.atZone(ZoneId.of(zone)));
        while (times.isPresent() && at.isPresent() && all.size() < count) {
            at = times.get().nextExecution(at.get());
            at.map(ZonedDateTime::toInstant).ifPresent(all::add);
        }
        return all;
    }

    /** Insists that it comes at all, and leaves the partner in peace between two fetches. */
    void insistOnPeace(Instant from) {
        List<Instant> times = next(from, LOOKED_AT);
        SCHEDULE_CAN_BE_READ.require(isByHand() || !times.isEmpty(), cron);
        for (int i = 1; i < times.size(); i++) {
            Duration between = Duration.between(times.get(i - 1), times.get(i));
            SCHEDULE_IS_NOT_TOO_DENSE.require(between.compareTo(DENSEST) >= 0, cron, DENSEST.toMinutes());
        }
    }
}
