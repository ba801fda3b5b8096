package org.palermoassist.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.Settlements;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.Sql;

/** Tells for how long what experts said is needed: until their journeys are settled or given up, and the time after it (T-14). */
@ApplicationScoped
class SettledJourneys implements Settlements {
    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<NominationRef> openSince(Instant moment) {
        return Sql.select(
                        "DISTINCT nomination_ref, 1",
                        "journey WHERE (ended_at IS NULL OR ended_at >= ?)",
                        InstantConverter.toTimestamp(moment))
                .list(em, row -> new NominationRef(row.text(0)))
                .stream()
                .collect(Collectors.toSet());
    }
}
