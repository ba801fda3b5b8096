package org.palermoassist.web.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days of instants (the register keeps UTC) and whole amounts for columns; the exact amount stands on the need's page. */
@Named
@ApplicationScoped
public class NeedFigures {
    /** The day of a moment in UTC; nothing for nothing. */
    public LocalDate day(Object moment) {
        return moment instanceof Instant instant ? LocalDate.ofInstant(instant, ZoneOffset.UTC) : null;
    }

    /** The amount rounded half up to whole units; nothing for nothing. */
    public BigDecimal whole(Object amount) {
        return amount instanceof BigDecimal exact ? exact.setScale(0, RoundingMode.HALF_UP) : null;
    }
}
