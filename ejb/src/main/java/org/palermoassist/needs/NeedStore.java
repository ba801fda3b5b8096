package org.palermoassist.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;

/** Finds the entity that an act is about, under the reader's visibility. */
@ApplicationScoped
class NeedStore {
    @PersistenceContext
    private EntityManager em;

    /**
     * A need that the actor may see, locked until commit.
     *
     * @throws NotFound when there is none for this actor
     */
    Need seen(NeedRef ref, Actor by) {
        Long id = Sql.select("n.id", "need n WHERE n.ref = ?", ref.value())
                .and(Visibility.of(by).ofState("n"))
                .first(em, row -> row.number(0))
                .orElseThrow(() -> new NotFound(ref));
        return em.find(Need.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * A need of the actor's own State.
     *
     * @throws NotAllowed with the rule, when it is another State's
     */
    Need own(NeedRef ref, NeedsRule rule, Actor by) {
        Need need = seen(ref, by);
        if (!by.speaksFor(need.stateCode())) {
            throw new NotAllowed(rule);
        }
        return need;
    }

    /** A need, whoever asks: for what is derived. */
    Need any(NeedRef ref) {
        Long id = Sql.select("n.id", "need n WHERE n.ref = ?", ref.value())
                .first(em, row -> row.number(0))
                .orElseThrow(() -> new NotFound(ref));
        return em.find(Need.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Need need) {
        em.persist(need);
        em.flush();
    }
}
