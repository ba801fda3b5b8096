package org.palermoassist.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.palermoassist.shared.PersonalData;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;

/**
 * What members of panels declared of themselves: nationality, interests, and nominees with whom there was a conflict. Erased together with what
 * experts said, 24 months after settlement (T-14). That somebody declared, marked, locked and signed stays: the decision rests on it.
 */
@ApplicationScoped
class RetainedDeclarations implements PersonalData {
    private static final int LIFE = 820;

    @PersistenceContext
    private EntityManager em;

    @Override
    public String name() {
        return "panel-declarations";
    }

    @Override
    public int days() {
        return LIFE;
    }

    @Override
    public int erase(Instant before, int most) {
        List<Row> over = Sql.select(
                        "d.id, d.call_ref, d.login",
                        "selection_declaration d JOIN nomination_call c ON c.ref = d.call_ref JOIN meeting m ON m.ref ="
                                + " c.meeting_ref WHERE d.nationality IS NOT NULL")
                .and("m.closes_on < ?", LocalDate.ofInstant(before, ZoneOffset.UTC))
                .tail("ORDER BY d.id LIMIT " + most)
                .list(em, row -> row);
        over.forEach(this::erase);
        return over.size();
    }

    private void erase(Row declared) {
        Sql.change(
                em,
                "UPDATE selection_declaration SET nationality = NULL, interests = '' WHERE id = ?",
                declared.number(0));
        Sql.change(
                em,
                "DELETE FROM selection_conflict WHERE call_ref = ? AND login = ?",
                declared.text(1),
                declared.text(2));
    }
}
