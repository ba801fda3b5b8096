package org.palermoassist.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.Sql;

/** Rows of sessions: opened and ended. */
@ApplicationScoped
class SessionStore {
    private static final String OF_LOGIN = "account_id = (SELECT id FROM account WHERE login = ?)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ThisSession current;

    /** Hash of the session that asks; empty when none does. */
    String current() {
        return ThisSession.hash(current);
    }

    /** How the session that asks was signed in; nothing when none asks. */
    Optional<SignInWay> way() {
        return Sql.select("s.way", "account_session s WHERE s.id_hash = ?", current())
                .first(em, row -> SignInWay.valueOf(row.text(0)));
    }

    /** From now on the session that asks counts as signed in this way. */
    void nowBy(SignInWay way) {
        Sql.change(em, "UPDATE account_session SET way = ? WHERE id_hash = ?", way.name(), current());
    }

    /** Ends all sessions of an account but the one that asks. */
    int endOthers(String login, SessionEnd why, String by) {
        return end(Condition.of(OF_LOGIN + " AND id_hash <> ?", login, current()), why, by);
    }

    /** Ends all sessions of an account. */
    int endAll(String login, SessionEnd why, String by) {
        return end(Condition.of(OF_LOGIN, login), why, by);
    }

    /** Ends one session of an account. */
    int end(String login, String ref, SessionEnd why, String by) {
        return end(Condition.of(OF_LOGIN + " AND ref = ?", login, ref), why, by);
    }

    /** Ends the session that asks. */
    int endCurrent(SessionEnd why, String by) {
        return end(Condition.of("id_hash = ?", current()), why, by);
    }

    private int end(Condition which, SessionEnd why, String by) {
        List<Object> values = new ArrayList<>(List.of(clock.instant(), by, why));
        values.addAll(which.values());
        return Sql.change(
                em,
                "UPDATE account_session SET ended_at = ?, ended_by = ?, end_reason = ?" + " WHERE ended_at IS NULL AND "
                        + which.sql(),
                values.toArray());
    }
}
