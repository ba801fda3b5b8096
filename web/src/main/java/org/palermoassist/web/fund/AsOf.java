package org.palermoassist.web.fund;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.palermoassist.web.shared.Given;

/** A past moment as it stands in an address: a day, which is its end, or a minute; both UTC. */
final class AsOf {
    private static final int DAY = 10;

    private AsOf() {}

    /** The moment; nothing where none stands there, it cannot be read or has not come: then the present is shown. */
    static Optional<Instant> of(String text, Instant now) {
        Optional<Instant> moment = text.length() <= DAY
                ? Given.day(text).map(date -> date.plusDays(1)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC)
                        .minusMillis(1))
                : Given.time(text, LocalDateTime::parse).map(at -> at.toInstant(ZoneOffset.UTC));
        return moment.filter(now::isAfter);
    }
}
