package org.palermoassist.needs;

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
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Sql;

/** Needs as notices and questions know them. Any provider that sees a stated need may ask its State. */
@ApplicationScoped
class NeedDesk implements RecordDesk {
    @PersistenceContext
    private EntityManager em;

    @Override
    public char kind() {
        return 'N';
    }

    @Override
    public Set<String> visible(Collection<String> refs, Actor by) {
        return new HashSet<>(Sql.select("n.ref", "need n WHERE n.ref IN ?", List.copyOf(refs))
                .and(Visibility.of(by).ofState("n"))
                .list(em, row -> row.text(0)));
    }

    @Override
    public Optional<Sides> sides(String ref, Actor by) {
        return Sql.select("n.state_code", "need n WHERE n.ref = ?", ref)
                .and(Visibility.of(by).ofState("n"))
                .first(em, row -> new Sides(Set.of(row.text(0)), Optional.empty()));
    }
}
