package org.palermoassist.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands the trail to the sealer. */
@ApplicationScoped
class SealedTrail {
    @Produces
    SealedRows trail() {
        return SealedRows.TRAIL;
    }
}
