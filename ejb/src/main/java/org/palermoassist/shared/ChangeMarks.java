package org.palermoassist.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Marks records that changed, in the transaction of the change. Whatever may change what others see of a record marks it; whether
 * there is anything to tell is found out later, when the change is committed and gets its number.
 */
@ApplicationScoped
public class ChangeMarks {
    @PersistenceContext
    private EntityManager em;

    /** Marks one record. */
    public void mark(RecordKind kind, long id) {
        Sql.change(em, "INSERT INTO change_mark (kind, record_id) VALUES (?, ?)", kind.name(), id);
    }
}
