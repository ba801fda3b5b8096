package org.palermoassist.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.Stale;

/** Rows of accounts. */
@ApplicationScoped
class AccountStore {
    private static final String COLUMNS = "a.login, a.display_name, a.email, a.language, a.active, a.passphrase_at,"
            + " a.created_at, a.version, a.closed_at, a.closed_by, a.handed_to";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PASSPHRASE = 128;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private WorkspaceStore workspaces;

    /** A person's row, without what proves who it is. */
    record Person(
            String login,
            String name,
            String email,
            String language,
            AccountStanding standing,
            Instant openedAt,
            int version,
            Optional<AccountDetails.Closed> closed) {
        static Person of(Row row) {
            boolean active = row.flag(4);
            AccountStanding usable = row.instant(5).isPresent() ? AccountStanding.ACTIVE : AccountStanding.INVITED;
            return new Person(
                    row.text(0),
                    row.text(1),
                    row.text(2),
                    row.text(3),
                    active ? usable : AccountStanding.INACTIVE,
                    row.instant(6).orElseThrow(),
                    row.integer(7),
                    row.instant(8)
                            .map(at -> new AccountDetails.Closed(at, row.text(9), row.optional(10)))
                            .filter(closed -> !active));
        }
    }

    static Sql persons() {
        return Sql.select(COLUMNS, "account a WHERE 1=1");
    }

    Optional<Person> person(String login) {
        return persons().and("a.login = ?", login).first(em, Person::of);
    }

    /** Opens an account with its first workspace; without a passphrase of its own it is an invited one. */
    void open(NewAccount plan, String email, String hash, boolean invited, Actor by) {
        SecurityRule.LOGIN_SHAPE.require(plan.login().matches("[a-z0-9.-]{3,60}"), plan.login());
        SecurityRule.LOGIN_IS_NEW.require(person(plan.login()).isEmpty(), plan.login());
        check(plan.name(), email);
        em.persist(new Account(plan, email, hash, clock.instant(), invited));
        em.flush();
        workspaces.open(plan.login(), plan.workspace(), by);
    }

    void change(AccountChange change) {
        check(change.name(), change.email());
        int changed = Sql.change(
                em,
                "UPDATE account SET display_name = ?, email = ?, language = ?,"
                        + " version = version + 1 WHERE login = ? AND version = ?",
                change.name().strip(),
                change.email().strip(),
                change.language(),
                change.login(),
                change.version());
        if (changed == 0) {
            throw new Stale(change.login());
        }
    }

    void close(String login, Optional<String> successor, Actor by) {
        Sql.change(
                em,
                "UPDATE account SET active = FALSE, closed_at = ?, closed_by = ?, handed_to = ?,"
                        + " version = version + 1 WHERE login = ?",
                clock.instant(),
                by.login(),
                successor.orElse(null),
                login);
    }

    void reopen(String login) {
        Sql.change(
                em,
                "UPDATE account SET active = TRUE, closed_at = NULL, closed_by = NULL, handed_to = NULL,"
                        + " version = version + 1 WHERE login = ?",
                login);
    }

    void passphrase(String login, String hash) {
        Sql.change(
                em,
                "UPDATE account SET password_hash = ?, passphrase_at = ?, version = version + 1" + " WHERE login = ?",
                hash,
                clock.instant(),
                login);
    }

    /** Whether this is the passphrase; who never set one, since a provider alone opens the account, has none to know. */
    boolean knows(String login, Typed passphrase) {
        return passphrase.text().length() <= LONGEST_PASSPHRASE
                && Sql.select("a.password_hash, a.passphrase_at", "account a WHERE a.login = ?", login)
                        .first(em, row -> row.instant(1).isEmpty() || Passwords.matches(passphrase.text(), row.text(0)))
                        .orElse(false);
    }

    private static void check(String name, String email) {
        fittingName(name);
        if (!email.isBlank()) {
            checkEmail(email.strip());
        }
    }

    /**
     * A name as it is kept.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#ACCOUNT_HAS_NAME}
     */
    static String fittingName(String name) {
        String shown = name.strip();
        SecurityRule.ACCOUNT_HAS_NAME.require(!shown.isEmpty() && shown.length() <= LONGEST_NAME, LONGEST_NAME);
        return shown;
    }

    /**
     * Checks a mail address; what could add a header or a second address is none.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#EMAIL_SHAPE}
     */
    static void checkEmail(String email) {
        SecurityRule.EMAIL_SHAPE.require(
                email.length() <= LONGEST_EMAIL && email.matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+"));
    }
}
