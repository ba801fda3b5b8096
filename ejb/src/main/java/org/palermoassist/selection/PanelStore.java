package org.palermoassist.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;

/** Rows of panels: the lot, members, declarations, marks, locks. */
@ApplicationScoped
class PanelStore {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Draws the lot of a call, once. */
    void convene(CallRef call, long seed, Actor by) {
        Sql.change(
                em,
                "INSERT IGNORE INTO selection_call (call_ref, seed, convened_by, convened_at) VALUES (?, ?, ?, ?)",
                call.value(),
                seed,
                by.login(),
                clock.instant());
    }

    Optional<Long> seed(CallRef call) {
        return Sql.select("c.seed, 1", "selection_call c WHERE c.call_ref = ?", call.value())
                .first(em, row -> row.number(0));
    }

    /** Keeps the selection of a call until the end of the transaction; to be asked for before anything else is read. */
    void keep(CallRef call) {
        int kept = Sql.change(em, "UPDATE selection_call SET version = version + 1 WHERE call_ref = ?", call.value());
        if (kept == 0) {
            throw new NotFound(call);
        }
    }

    /** Whether an account can be on a panel. */
    boolean canMark(String login) {
        return Sql.select(
                        "1",
                        "account_workspace w JOIN account a ON a.id = w.account_id WHERE w.role = 'PANEL_MEMBER'"
                                + " AND w.ended_at IS NULL AND a.login = ?",
                        login)
                .first(em, row -> true)
                .isPresent();
    }

    /** Logins and names of all who can be on a panel. */
    List<PanelMember> possible() {
        return Sql.select(
                        "DISTINCT a.login, a.display_name",
                        "account_workspace w JOIN account a ON a.id = w.account_id WHERE w.role = 'PANEL_MEMBER'"
                                + " AND w.ended_at IS NULL")
                .tail("ORDER BY a.display_name")
                .list(em, row -> PanelMember.named(row.text(0), row.text(1)));
    }

    void name(CallRef call, String login, Actor by) {
        Sql.change(
                em,
                "INSERT IGNORE INTO selection_member (call_ref, login, named_by, named_at) VALUES (?, ?, ?, ?)",
                call.value(),
                login,
                by.login(),
                clock.instant());
    }

    /** Members of a panel in the order in which they were named. */
    List<PanelMember> members(CallRef call) {
        return Sql.select(
                        "m.login, COALESCE((SELECT a.display_name FROM account a WHERE a.login = m.login), m.login),"
                                + " d.nationality, d.interests, l.locked_at, d.id IS NOT NULL",
                        "selection_member m LEFT JOIN selection_declaration d ON d.call_ref = m.call_ref AND d.login ="
                                + " m.login LEFT JOIN selection_lock l ON l.call_ref = m.call_ref AND l.login = m.login"
                                + " WHERE m.call_ref = ?",
                        call.value())
                .tail("ORDER BY m.id")
                .list(
                        em,
                        row -> new PanelMember(
                                row.text(0), row.text(1), row.flag(5), row.optional(2), row.text(3), row.instant(4)));
    }

    void declare(CallRef call, String nationality, String interests, Set<NominationRef> conflicts, Actor by) {
        Sql.change(
                em,
                "INSERT INTO selection_declaration (call_ref, login, nationality, interests, declared_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                call.value(),
                by.login(),
                nationality,
                interests,
                clock.instant());
        conflicts.forEach(one -> Sql.change(
                em,
                "INSERT INTO selection_conflict (call_ref, login, nomination_ref) VALUES (?, ?, ?)",
                call.value(),
                by.login(),
                one.value()));
    }

    /** Nominees that a member does not mark for a conflict of interest. */
    Set<NominationRef> conflicts(CallRef call, String login) {
        return new HashSet<>(Sql.select(
                        "c.nomination_ref, 1",
                        "selection_conflict c WHERE c.call_ref = ? AND c.login = ?",
                        call.value(),
                        login)
                .list(em, row -> new NominationRef(row.text(0))));
    }

    void mark(CallRef call, NominationRef nomination, int mark, Actor by) {
        Sql.change(
                em,
                "INSERT INTO selection_mark (call_ref, nomination_ref, login, mark, marked_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE mark = VALUES(mark), marked_at = VALUES(marked_at)",
                call.value(),
                nomination.value(),
                by.login(),
                mark,
                clock.instant());
    }

    /** A member's own marks. */
    Map<NominationRef, Integer> marks(CallRef call, String login) {
        Map<NominationRef, Integer> marks = new HashMap<>();
        Sql.select(
                        "m.nomination_ref, m.mark",
                        "selection_mark m WHERE m.call_ref = ? AND m.login = ?",
                        call.value(),
                        login)
                .list(em, row -> Optional.ofNullable(marks.put(new NominationRef(row.text(0)), row.integer(1))));
        return marks;
    }

    /** Marks of all who have locked theirs, ascending, by nomination. */
    Map<String, List<Integer>> locked(CallRef call) {
        Map<String, List<Integer>> marks = new HashMap<>();
        Sql.select(
                        "m.nomination_ref, m.mark",
                        "selection_mark m JOIN selection_lock l ON l.call_ref = m.call_ref AND l.login = m.login"
                                + " WHERE m.call_ref = ?",
                        call.value())
                .tail("ORDER BY m.mark, m.id")
                .list(em, row -> marks.computeIfAbsent(row.text(0), none -> new ArrayList<>())
                        .add(row.integer(1)));
        return marks;
    }

    void lock(CallRef call, Actor by) {
        Sql.change(
                em,
                "INSERT INTO selection_lock (call_ref, login, locked_at) VALUES (?, ?, ?)",
                call.value(),
                by.login(),
                clock.instant());
    }
}
