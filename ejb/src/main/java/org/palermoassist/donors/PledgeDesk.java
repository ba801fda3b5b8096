package org.palermoassist.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.messages.RecordDesk;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Sql;

/** Pledges as notices know them. There are no questions about a pledge: donor and fund manager write letters. */
@ApplicationScoped
class PledgeDesk implements RecordDesk {
    @PersistenceContext
    private EntityManager em;

    @Override
    public char kind() {
        return 'G';
    }

    @Override
    public Set<String> visible(Collection<String> refs, Actor by) {
        return new HashSet<>(
                Sql.select("p.ref, 1", "pledge p JOIN donor d ON d.id = p.donor_id WHERE p.ref IN ?", List.copyOf(refs))
                        .and(DonorSight.of(by))
                        .list(em, row -> row.text(0)));
    }

    @Override
    public Optional<Sides> sides(String ref, Actor by) {
        return Optional.empty();
    }
}
