package org.palermoassist.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.shared.ExpiredRows;
import org.palermoassist.shared.PersonalData;

/** Lists that somebody began to explain and left: their first rows may name people of a partner. */
@ApplicationScoped
public class RetainedMappingDrafts {
    /** Who comes back to a list after a quarter sends it anew. */
    private static final int QUARTER = 90;

    @PersistenceContext
    private EntityManager em;

    /** Drafts that nobody has touched for that long. */
    @Produces
    @Dependent
    PersonalData drafts() {
        return new ExpiredRows(em, "mapping-drafts", QUARTER, "DELETE FROM sync_mapping_draft WHERE saved_at < ?");
    }
}
