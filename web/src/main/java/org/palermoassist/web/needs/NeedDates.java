package org.palermoassist.web.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days of instants: the register keeps UTC. */
@Named
@ApplicationScoped
public class NeedDates {
    /** The day of a moment in UTC; nothing for nothing. */
    public LocalDate day(Object moment) {
        return moment instanceof Instant instant ? LocalDate.ofInstant(instant, ZoneOffset.UTC) : null;
    }
}
