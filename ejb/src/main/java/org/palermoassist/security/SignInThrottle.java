package org.palermoassist.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.palermoassist.shared.Sql;

/** Wrong passphrases and wrong codes, counted together in the database: a restart forgets none. */
@ApplicationScoped
class SignInThrottle {
    /** Failures of one login, or of one address, in {@link #WINDOW} before further tries are refused unread. */
    private static final int MOST_FAILURES = 10;

    private static final int MOST_FAILURES_OF_ADDRESS = 100;

    /** Fewer are the slips of people behind one proxy. */
    private static final int FAILURES_TO_DOUBT_ADDRESS = 10;

    /** Tries of one address that are trusted at the same time; a crowd is doubted before the first of it has failed. */
    private static final int TRUSTED_AT_ONCE = 6;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int LONGEST = 60;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

    /** What is thought of a try before it is read. */
    enum Standing {
        /** The login did not fail of late, the address seldom, and few try from there just now. */
        TRUSTED,
        /** The login failed, or the address often, or many try from there. */
        DOUBTED,
        /** One of them failed so often that tries are refused unread for now. */
        SHUT
    }

    /**
     * What is thought of a try.
     *
     * @param address empty for what is tried within a session
     */
    Standing standing(String login, String address) {
        Instant since = clock.instant().minus(WINDOW);
        int ofLogin = failures("login = ?", cut(login), since);
        int ofAddress = address.isEmpty() ? 0 : failures("address = ?", address, since);
        if (ofLogin >= MOST_FAILURES || ofAddress >= MOST_FAILURES_OF_ADDRESS) {
            return Standing.SHUT;
        }
        boolean many = underWay.getOrDefault(address, 0) > TRUSTED_AT_ONCE;
        return many || ofLogin > 0 || ofAddress >= FAILURES_TO_DOUBT_ADDRESS ? Standing.DOUBTED : Standing.TRUSTED;
    }

    /** A try from an address begins; {@link #end} is called whatever comes of it. */
    void begin(String address) {
        underWay.merge(address, 1, Integer::sum);
    }

    /** A try from an address is over. */
    void end(String address) {
        underWay.computeIfPresent(address, (same, tries) -> tries > 1 ? tries - 1 : null);
    }

    /** Whether further tries are refused unread for now, as {@link #standing}. */
    boolean isShut(String login, String address) {
        return standing(login, address) == Standing.SHUT;
    }

    /** Counts a failure in a transaction of its own: what asks for a code rolls back when it is wrong. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failedWithin(String login) {
        failed(login, "");
    }

    /** Counts a failure. */
    @Transactional(Transactional.TxType.MANDATORY)
    void failed(String login, String address) {
        Sql.change(
                em,
                "INSERT INTO sign_in_failure (login, address, failed_at) VALUES (?, ?, ?)",
                cut(login),
                address,
                clock.instant());
    }

    /** Counted no further than it takes to shut. */
    private int failures(String by, String value, Instant since) {
        return Sql.select("1", "sign_in_failure f WHERE 1=1")
                .and("f." + by, value)
                .and("f.failed_at > ?", since)
                .tail("LIMIT " + MOST_FAILURES_OF_ADDRESS)
                .list(em, row -> 1)
                .size();
    }

    private static String cut(String login) {
        return login.length() > LONGEST ? login.substring(0, LONGEST) : login;
    }
}
