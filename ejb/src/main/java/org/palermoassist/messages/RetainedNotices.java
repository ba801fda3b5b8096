package org.palermoassist.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermoassist.security.OwnData;
import org.palermoassist.security.OwnRows;
import org.palermoassist.security.OwnTable;
import org.palermoassist.shared.ExpiredRows;
import org.palermoassist.shared.PersonalData;

/** Notices, choices of letters, and what people asked and answered: how long notices are kept, and what a person is told of all of it. */
@ApplicationScoped
class RetainedNotices {
    private static final int A_YEAR = 365;
    private static final int QUARTER = 90;
    private static final int TWO_YEARS = 730;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Records records;

    /** On which days a person got a digest. */
    @Produces
    @Dependent
    PersonalData digests() {
        return new ExpiredRows(em, "digests", QUARTER, "DELETE FROM digest WHERE at < ?");
    }

    /** How a person who left wanted letters. */
    @Produces
    @Dependent
    PersonalData choicesOfWhoLeft() {
        return new ExpiredRows(
                em,
                "letter-choices",
                TWO_YEARS,
                "DELETE FROM message_preference WHERE login IN (SELECT a.login FROM account a JOIN account_workspace w ON"
                        + " w.account_id = a.id GROUP BY a.login HAVING MAX(COALESCE(w.ended_at, TIMESTAMP('9999-12-31'))) < ?)");
    }

    /** What people were told. */
    @Produces
    @Dependent
    PersonalData notices() {
        return new ExpiredRows(em, "notices", A_YEAR, "DELETE FROM notice WHERE at < ?");
    }

    /** What the one who asks was told. */
    @Produces
    @Dependent
    OwnData told() {
        return naming(new OwnRows(
                em,
                "notices",
                "n.told_at, n.news, n.record_ref, n.read_at",
                "(SELECT login, at AS told_at, kind AS news, record_ref, read_at FROM notice) n WHERE n.login = ?"));
    }

    /** How the one who asks wants letters. */
    @Produces
    @Dependent
    OwnData choices() {
        return new OwnRows(
                em,
                "mail-choices",
                "m.kind_group, m.letters_come",
                "(SELECT login, kind_group, way AS letters_come FROM message_preference) m WHERE m.login = ?");
    }

    /** What the one who asks wrote to the other side; it belongs to the State or organization and stays. */
    @Produces
    @Dependent
    OwnData said() {
        return naming(new OwnRows(
                em,
                "questions",
                "p.written_at, p.record_ref, p.text",
                "(SELECT p.login, p.at AS written_at, t.record_ref, p.text FROM thread_post p"
                        + " JOIN thread t ON t.id = p.thread_id) p WHERE p.login = ?"));
    }

    /** Records are named as far as the person may see them now, in the workspace in force (X-4, U-15). */
    private OwnData naming(OwnData rows) {
        return by -> {
            OwnTable table = rows.about(by);
            int at = table.columns().indexOf("record_ref");
            Set<String> visible = records.visible(
                    table.rows().stream().map(row -> row.get(at)).collect(Collectors.toSet()), by);
            List<List<String>> named = table.rows().stream()
                    .map(row -> visible.contains(row.get(at)) ? row : without(at, row))
                    .toList();
            return new OwnTable(table.name(), table.columns(), named);
        };
    }

    private static List<String> without(int at, List<String> row) {
        List<String> rest = new ArrayList<>(row);
        rest.set(at, "");
        return rest;
    }
}
