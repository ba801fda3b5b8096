package org.palermoassist.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.shared.ExpiredRows;
import org.palermoassist.shared.PersonalData;

/** Who travelled, and why somebody did not: erased 24 months after the journey was settled or given up (T-14). */
@ApplicationScoped
class RetainedTravellers {
    private static final int TWO_YEARS = 730;

    @PersistenceContext
    private EntityManager em;

    /** Names of travellers, and reasons for not coming. */
    @Produces
    @Dependent
    PersonalData travellers() {
        return new ExpiredRows(
                em,
                "travellers",
                TWO_YEARS,
                "DELETE FROM journey_traveller WHERE journey_id IN (SELECT id FROM journey WHERE ended_at < ?)");
    }

    /** For which days somebody claimed. */
    @Produces
    @Dependent
    PersonalData claimedDays() {
        return new ExpiredRows(
                em,
                "claimed-days",
                TWO_YEARS,
                "DELETE FROM journey_claim_day WHERE journey_id IN (SELECT id FROM journey WHERE ended_at < ?)");
    }
}
