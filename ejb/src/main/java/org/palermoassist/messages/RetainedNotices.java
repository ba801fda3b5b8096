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

/** Notices, choices of letters, and what people asked and answered: how long notices are kept, and what a person is told of all of it. */
@ApplicationScoped
class RetainedNotices {
    private static final int A_YEAR = 365;

    @PersistenceContext
    private EntityManager em;

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
        return new OwnRows(
                em,
                "notices",
                "n.told_at, n.news, n.record_ref, n.read_at",
                "(SELECT login, at AS told_at, kind AS news, record_ref, read_at FROM notice) n WHERE n.login = ?");
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
        return new OwnRows(
                em,
                "questions",
                "p.written_at, p.record_ref, p.text",
                "(SELECT p.login, p.at AS written_at, t.record_ref, p.text FROM thread_post p"
                        + " JOIN thread t ON t.id = p.thread_id) p WHERE p.login = ?");
    }
}
