package org.palermoassist.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.shared.ExpiredRows;
import org.palermoassist.shared.PersonalData;

/** How long it is remembered when partners were told of what. */
@ApplicationScoped
class RetainedDeliveries {
    private static final int QUARTER = 90;

    @PersistenceContext
    private EntityManager em;

    /** Attempts; whose address it was, and when its server answered. */
    @Produces
    @Dependent
    PersonalData deliveries() {
        return new ExpiredRows(
                em, "webhook-deliveries", QUARTER, "DELETE FROM webhook_delivery WHERE sent_at < ? ORDER BY sent_at");
    }
}
