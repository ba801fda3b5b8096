package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.shared.ExpiredRows;
import org.palermoassist.shared.PersonalData;

/** What projects were before a run, as long as the run can be undone; activities may name people. */
@ApplicationScoped
public class RetainedStates {
    /** How long a run can be undone, in days. */
    public static final int DAYS = 90;

    @PersistenceContext
    private EntityManager em;

    /** Rows of projects. */
    @Produces
    @Dependent
    PersonalData states() {
        return new ExpiredRows(em, "runs-before", DAYS, "DELETE FROM project_before WHERE kept_at < ?");
    }

    /** Runs that held them. */
    @Produces
    @Dependent
    PersonalData pointers() {
        return new ExpiredRows(
                em, "runs-before-pointers", DAYS, "DELETE FROM project_pointers_before WHERE kept_at < ?");
    }
}
