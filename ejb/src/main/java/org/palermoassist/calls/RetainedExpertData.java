package org.palermoassist.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.palermoassist.shared.PersonalData;
import org.palermoassist.shared.Sql;

/**
 * What experts said of themselves, their papers and links: erased 24 months after the journey was settled or given up (T-14), and 24
 * months after the meeting where there was none. The name on the list of who was nominated stays, the address does not.
 */
@ApplicationScoped
class RetainedExpertData implements PersonalData {
    private static final int LIFE = 730;
    private static final List<String> OF_NOMINATION = List.of(
            "expert_paper_chunk WHERE paper_id IN (SELECT p.id FROM expert_paper p WHERE p.nomination_id = ?)",
            "expert_paper WHERE nomination_id = ?",
            "expert_field WHERE nomination_id = ?",
            "expert_link WHERE nomination_id = ?");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Instance<Settlements> settlements;

    @Override
    public String name() {
        return "expert-data";
    }

    @Override
    public int days() {
        return LIFE;
    }

    @Override
    public int erase(Instant before, int most) {
        List<String> kept = settlements.stream()
                .flatMap(port -> port.openSince(before).stream())
                .map(NominationRef::value)
                .toList();
        Sql rows = Sql.select(
                        "x.id, 1",
                        "nomination x JOIN nomination_call c ON c.id = x.call_id JOIN meeting m ON m.ref = c.meeting_ref"
                                + " WHERE x.email <> ''")
                .and("m.closes_on < ?", LocalDate.ofInstant(before, ZoneOffset.UTC));
        if (!kept.isEmpty()) {
            rows.and("x.ref NOT IN ?", kept);
        }
        List<Long> over = rows.tail("ORDER BY x.id LIMIT " + most).list(em, row -> row.number(0));
        over.forEach(this::erase);
        return over.size();
    }

    private void erase(long nomination) {
        OF_NOMINATION.forEach(table -> Sql.change(em, "DELETE FROM " + table, nomination));
        Sql.change(em, "UPDATE nomination SET email = '', person_key = NULL WHERE id = ?", nomination);
    }
}
