package org.palermoassist.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.shared.ExpiredRows;
import org.palermoassist.shared.PersonalData;

/** Rehearsals, with their files and all they found; activities may name people. */
@ApplicationScoped
public class RetainedRehearsals {
    /** How long a rehearsal can be looked at, in days. */
    public static final int DAYS = 14;

    @PersistenceContext
    private EntityManager em;

    /** All that belongs to a rehearsal goes with its row. */
    @Produces
    @Dependent
    PersonalData rehearsals() {
        return new ExpiredRows(em, "rehearsals", DAYS, "DELETE FROM sync_rehearsal WHERE queued_at < ?");
    }
}
