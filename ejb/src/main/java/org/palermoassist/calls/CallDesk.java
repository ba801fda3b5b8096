package org.palermoassist.calls;

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

/** Calls as notices know them. */
@ApplicationScoped
class CallDesk implements RecordDesk {
    @PersistenceContext
    private EntityManager em;

    @Override
    public char kind() {
        return 'S';
    }

    @Override
    public Set<String> visible(Collection<String> refs, Actor by) {
        return new HashSet<>(Sql.select("c.ref, 1", "nomination_call c WHERE c.ref IN ?", List.copyOf(refs))
                .and(Calls.sight(by))
                .list(em, row -> row.text(0)));
    }

    @Override
    public Optional<Sides> sides(String ref, Actor by) {
        return Optional.empty();
    }
}
