package org.palermoassist.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.palermoassist.shared.Sql;

/** Rows of focal points: opened and ended, never deleted. */
@ApplicationScoped
class FocalPointStore {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Who spoke for the State until now.
     *
     * @param login of the account; empty for none
     */
    record Former(long id, FocalPointRef ref, LocalDate since, String login) {}

    /** Who speaks for the State on this, locked until commit. */
    Optional<Former> active(String state, FocalPointDuty duty) {
        return Sql.select("f.id, f.ref, f.since, f.login", "focal_point f WHERE f.until IS NULL")
                .and("f.state_code = ?", state)
                .and("f.duty = ?", duty)
                .tail("FOR UPDATE")
                .list(
                        em,
                        row -> new Former(
                                row.number(0),
                                new FocalPointRef(row.text(1)),
                                row.date(2).orElseThrow(),
                                row.text(3)))
                .stream()
                .findFirst();
    }

    /** Whether the account still speaks for the State on anything. */
    boolean speaks(String login, String state) {
        return Sql.select("1", "focal_point f WHERE f.until IS NULL")
                        .and("f.state_code = ?", state)
                        .and("f.login = ?", login)
                        .count(em)
                > 0;
    }

    void end(Former former, LocalDate on, NoteRef note) {
        DirectoryRule.SUCCESSOR_FOLLOWS.require(!on.isBefore(former.since()), on, former.since());
        Sql.change(
                em,
                "UPDATE focal_point SET until = ?, ended_by = ? WHERE id = ?",
                Date.valueOf(on),
                note.value(),
                former.id());
    }

    FocalPointRef insert(String state, FocalPointDuty duty, Appointment plan, NoteRef note) {
        FocalPointRef ref = FocalPointRef.next();
        Sql.change(
                em,
                "INSERT INTO focal_point (ref, state_code, duty, name, office, email, phone, login, since, note_ref,"
                        + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, NULLIF(?, ''), ?, ?, ?)",
                ref.value(),
                state,
                duty.name(),
                plan.name(),
                plan.office(),
                plan.email(),
                plan.phone(),
                plan.login(),
                Date.valueOf(plan.since()),
                note.value(),
                clock.instant());
        return ref;
    }
}
