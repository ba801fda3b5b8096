package org.palermoassist.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.Sql;

/** Which form of a new need has become which need. */
@ApplicationScoped
class NeedFormsSaved {
    private static final char FORM = 'F';

    @PersistenceContext
    private EntityManager em;

    /**
     * Takes a form for a need. A second sender waits here until the first has finished.
     *
     * @return whether nobody has taken it before
     */
    boolean take(String state, String formKey, NeedRef ref) {
        return Sql.change(
                        em,
                        "INSERT IGNORE INTO need_form_saved (state_code, form_key, need_ref) VALUES (?, ?, ?)",
                        state,
                        Refs.checked(FORM, formKey),
                        ref.value())
                == 1;
    }

    Optional<NeedRef> of(String state, String formKey) {
        return Sql.select("need_ref", "need_form_saved WHERE state_code = ? AND form_key = ?", state, formKey)
                .first(em, row -> new NeedRef(row.text(0)));
    }
}
