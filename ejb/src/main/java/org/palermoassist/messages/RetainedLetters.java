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

/** Letters and notices to people: how long they are kept, and what of them is told to the one who asks. */
@ApplicationScoped
class RetainedLetters {
    private static final int YEAR = 365;
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

    /** Notices in the portal, read or not. */
    @Produces
    @Dependent
    PersonalData notices() {
        return new ExpiredRows(em, "notices", YEAR, "DELETE FROM notice WHERE at < ?");
    }

    /** Notices to the one who asks. */
    @Produces
    @Dependent
    OwnData ownNotices() {
        return new OwnRows(em, "notices", "n.at, n.kind, n.record_ref, n.read_at", "notice n WHERE n.login = ?");
    }

    /** What the one who asks wrote to others; it belongs to the State or the organization. */
    @Produces
    @Dependent
    OwnData ownPosts() {
        return new OwnRows(em, "posts", "p.at, p.role, p.text", "thread_post p WHERE p.login = ?");
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
