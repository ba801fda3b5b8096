package org.palermoassist.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.Sql;

/** Wrong passphrases and wrong codes, counted together in the database: a restart forgets none. */
@ApplicationScoped
class SignInThrottle {
    /** Failures of one login, or of one address, in {@link #WINDOW} before further tries are refused unread. */
    private static final int MOST_FAILURES = 10;

    private static final int MOST_FAILURES_OF_ADDRESS = 100;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int LONGEST = 60;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Whether further tries are refused unread for now.
     *
     * @param address empty for what is tried within a session
     */
    boolean isShut(String login, String address) {
        Instant since = clock.instant().minus(WINDOW);
        return failures("login = ?", cut(login), since) >= MOST_FAILURES
                || !address.isEmpty() && failures("address = ?", address, since) >= MOST_FAILURES_OF_ADDRESS;
    }

    /** Counts a failure in a transaction of its own: what asks for a code rolls back when it is wrong. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failedWithin(String login) {
        failed(login, "");
    }

    /** Counts a failure. */
    @Transactional(Transactional.TxType.MANDATORY)
    void failed(String login, String address) {
        em.createNativeQuery("INSERT INTO sign_in_failure (login, address, failed_at) VALUES (?, ?, ?)")
                .setParameter(1, cut(login))
                .setParameter(2, address)
                .setParameter(3, InstantConverter.toTimestamp(clock.instant()))
                .executeUpdate();
    }

    private long failures(String by, String value, Instant since) {
        return Sql.select("1", "sign_in_failure f WHERE 1=1")
                .and("f." + by, value)
                .and("f.failed_at > ?", since)
                .count(em);
    }

    private static String cut(String login) {
        return login.length() > LONGEST ? login.substring(0, LONGEST) : login;
    }
}
