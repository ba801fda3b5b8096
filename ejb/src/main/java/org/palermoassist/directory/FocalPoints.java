package org.palermoassist.directory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Who speaks for which State (B-1). That there is a focal point, for what and since when, is public; who it is, is not. */
@UseCase
public class FocalPoints {
    private static final String COLUMNS =
            "f.ref, f.state_code, f.duty, f.name, f.office, f.email, f.phone, f.login, f.since,"
                    + " f.until, f.note_ref, n.number, n.dated_on";
    private static final String TABLES = "focal_point f LEFT JOIN note n ON n.ref = f.note_ref WHERE 1=1";
    private static final String BY_DUTY = "FIELD(f.duty, 'NEEDS', 'INFORMATION', 'REVIEW')";

    @PersistenceContext
    private EntityManager em;

    /** The focal points of a State, the active ones first; those who were it before for the State and the Secretariat only. */
    public List<FocalPointRow> of(String state, Actor by) {
        Sql sql = Sql.select(COLUMNS, TABLES).and("f.state_code = ?", state);
        if (!isInside(state, by)) {
            sql.and("f.until IS NULL");
        }
        return sql.tail("ORDER BY f.until IS NOT NULL, " + BY_DUTY + ", f.since DESC, f.id DESC")
                .list(em, row -> row(row, by));
    }

    /** All active focal points, by State code and duty. */
    public List<FocalPointRow> active(Actor by) {
        return Sql.select(COLUMNS, TABLES)
                .and("f.until IS NULL")
                .tail("ORDER BY f.state_code, " + BY_DUTY)
                .list(em, row -> row(row, by));
    }

    /** Who speaks for a State on this today. */
    public Optional<FocalPointRow> active(String state, FocalPointDuty duty, Actor by) {
        return Sql.select(COLUMNS, TABLES)
                .and("f.until IS NULL")
                .and("f.state_code = ?", state)
                .and("f.duty = ?", duty)
                .first(em, row -> row(row, by));
    }

    /** Codes of the States that have nobody for this; for the Secretariat. Names and order are left to the page (K-8). */
    public List<String> statesWithout(FocalPointDuty duty, Actor by) {
        by.mustHave(Right.NOTE_REGISTER);
        return Sql.select("s.code", "state s WHERE s.kind <> 'REIO'")
                .and(
                        "NOT EXISTS (SELECT 1 FROM focal_point f WHERE f.state_code = s.code AND f.until IS NULL AND"
                                + " f.duty = ?)",
                        duty)
                .tail("ORDER BY s.code")
                .list(em, row -> row.text(0));
    }

    private static boolean isInside(String state, Actor by) {
        return by.speaksFor(state) || by.has(Right.NOTE_REGISTER) || by.has(Right.NOTE_READ);
    }

    private static FocalPointRow row(Row row, Actor by) {
        boolean inside = isInside(row.text(1), by);
        return new FocalPointRow(
                new FocalPointRef(row.text(0)),
                row.text(1),
                FocalPointDuty.valueOf(row.text(2)),
                inside,
                inside ? row.text(3) : "",
                inside ? row.text(4) : "",
                inside ? row.text(5) : "",
                inside ? row.text(6) : "",
                inside ? row.text(7) : "",
                row.date(8).orElseThrow(),
                row.date(9),
                inside ? row.optional(10).map(NoteRef::new) : Optional.empty(),
                inside ? row.text(11) : "",
                inside ? row.date(12) : Optional.empty());
    }

    /** The reader's language as the tables have it; anything else reads English. */
    static String language(Actor by) {
        String language = by.language().length() < 2 ? "en" : by.language().substring(0, 2);
        return language.matches("[a-z]{2}") ? language : "en";
    }
}
