package org.palermoassist.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.shared.ExpiredRows;
import org.palermoassist.shared.PersonalData;

/** How long files wait that began to arrive and that nobody took. */
@ApplicationScoped
class RetainedUploads {
    private static final int DAYS = 2;

    @PersistenceContext
    private EntityManager em;

    /** Parts of files, with whoever sent them. */
    @Produces
    @Dependent
    PersonalData uploads() {
        return new ExpiredRows(em, "uploads", DAYS, "DELETE FROM upload WHERE touched_at < ?");
    }
}
