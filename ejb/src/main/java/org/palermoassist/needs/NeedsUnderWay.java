package org.palermoassist.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.OpenWork;
import org.palermoassist.shared.Sql;

/** Drafts that a person began. Only the State itself knows of them (N-4). */
@ApplicationScoped
class NeedsUnderWay implements OpenWork {
    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<Pile> of(String login, Actor reader) {
        long drafts = reader.stateCode()
                .map(state -> Sql.select("1", "need n WHERE n.status IN ('DRAFT', 'RETURNED')")
                        .and("n.author = ?", login)
                        .and("n.state_code = ?", state)
                        .count(em))
                .orElse(0L);
        return drafts == 0 ? Optional.empty() : Optional.of(new Pile("drafts", drafts));
    }
}
