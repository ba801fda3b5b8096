package org.palermoassist.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.palermoassist.shared.PersonalData;
import org.palermoassist.shared.Sql;

/**
 * Mail addresses and telephones of focal points whose time is over. Name and office stay: who spoke for a State, by which note
 * verbale, is history (B-1).
 */
@ApplicationScoped
class RetainedContacts implements PersonalData {
    private static final int TWO_YEARS = 730;
    private static final String ERASED = " SET email = '', phone = '' WHERE (email <> '' OR phone <> '')";

    @PersistenceContext
    private EntityManager em;

    @Override
    public String name() {
        return "focal-point-contacts";
    }

    @Override
    public int days() {
        return TWO_YEARS;
    }

    @Override
    public int erase(Instant before, int most) {
        LocalDate day = LocalDate.ofInstant(before, ZoneOffset.UTC);
        int named = Sql.change(
                em,
                "UPDATE note_appointment" + ERASED + " AND since < ? AND NOT EXISTS"
                        + " (SELECT 1 FROM note n JOIN focal_point f ON f.note_ref = n.ref WHERE n.id = note_id"
                        + " AND (f.until IS NULL OR f.until >= ?)) LIMIT " + most,
                day,
                day);
        int appointed = Sql.change(em, "UPDATE focal_point" + ERASED + " AND until < ? LIMIT " + (most - named), day);
        return named + appointed;
    }
}
