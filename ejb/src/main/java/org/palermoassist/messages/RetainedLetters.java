package org.palermoassist.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.security.OwnData;
import org.palermoassist.security.OwnRows;
import org.palermoassist.shared.ExpiredRows;
import org.palermoassist.shared.PersonalData;

/** Letters to people: how long they are kept, and what of them is told to the one who asks. */
@ApplicationScoped
class RetainedLetters {
    private static final int HALF_A_YEAR = 180;

    @PersistenceContext
    private EntityManager em;

    /** Letters that went out or were given up, with name, address and text. */
    @Produces
    @Dependent
    PersonalData letters() {
        return new ExpiredRows(
                em, "letters", HALF_A_YEAR, "DELETE FROM letter WHERE created_at < ? AND next_try IS NULL");
    }

    /** Letters to the one who asks; the text is in the reader's own mail. */
    @Produces
    @Dependent
    OwnData own() {
        return new OwnRows(
                em,
                "letters",
                "l.created_at, l.name, l.address, l.language, l.subject, l.sent_at, l.given_up_at",
                "letter l WHERE l.login = ?");
    }
}
