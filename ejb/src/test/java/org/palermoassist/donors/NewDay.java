package org.palermoassist.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.palermoassist.messages.DayBegan;
import org.palermoassist.security.Actor;

/** Begins days, as the hour of the digests does. */
@ApplicationScoped
class NewDay {
    @Inject
    private Event<DayBegan> days;

    @Transactional
    void begins(LocalDate day) {
        days.fire(new DayBegan(day, Actor.machine("day-it")));
    }
}
