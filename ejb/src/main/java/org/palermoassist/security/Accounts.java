package org.palermoassist.security;

import static org.palermoassist.security.SecurityRule.OLD_PASSPHRASE_RIGHT;
import static org.palermoassist.security.SecurityRule.PASSPHRASE_IS_NEW;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.SignInThrottle.Standing;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Accounts, sign-in and tokens. The callers are the portal's own doors, which act before anybody is known. */
@UseCase
public class Accounts {
    private static final int LONGEST_PASSWORD = 128;
    private static final String SIGN_IN = "account.signIn";

    /** What {@link #actor(Row)} reads, and the hash. */
    static final String COLUMNS =
            "a.login, a.display_name, w.role, w.state_code, w.organization_ref, a.language, a.password_hash,"
                    + " EXISTS (SELECT 1 FROM party_status p WHERE p.state = w.state_code"
                    + " AND p.instrument = 'UNTOC' AND p.status = 'PARTY'), w.ref";

    static final int COLUMN_COUNT = 9;
    static final String JOINS = "account a JOIN account_workspace w ON w.account_id = a.id";
    static final String OPEN = " WHERE a.active = TRUE AND w.ended_at IS NULL";
    private static final String TABLES = JOINS + OPEN;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountNews> news;

    @Inject
    private ApiTokens tokens;

    @Inject
    private AccountStore store;

    @Inject
    private SignInThrottle throttle;

    /** Whether there is any account yet. */
    public boolean isEmpty(Actor by) {
        return Sql.select("1", "account a WHERE 1=1")
                .first(em, row -> row.number(0))
                .isEmpty();
    }

    /**
     * Opens an account with a random password.
     *
     * @return the password, told once and never again
     */
    public String open(NewAccount plan, Actor by) {
        String password = Passwords.random();
        store.open(plan, "", Passwords.hash(password), false, by);
        news.fire(new AccountNews(by, "account.open", plan.login(), false));
        return password;
    }

    /**
     * Checks a password. Unknown login, wrong password and too many failures look alike and take the same time. Where many wait whose
     * address or login failed of late, one more is refused at once and leaves no line in the trail: a flood of guesses fills no disk.
     *
     * @param address where the try comes from, for the throttle
     * @return who signed in, in the first workspace, or nobody
     */
    public Optional<Actor> signIn(String login, String password, String address, Actor by) {
        throttle.begin(address);
        try {
            return tried(login, password, address, by);
        } finally {
            throttle.end(address);
        }
    }

    private Optional<Actor> tried(String login, String password, String address, Actor by) {
        Optional<Found> found = find(login, "");
        Standing standing = throttle.standing(login, address);
        if (standing != Standing.TRUSTED && Passwords.isCrowded()) {
            return Optional.empty();
        }
        if (matches(found, password, standing)) {
            news.fire(new AccountNews(found.get().actor(), SIGN_IN, login, false));
            return Optional.of(found.get().actor());
        }
        throttle.failed(login, address);
        String known = found.map(account -> account.actor().login()).orElse("");
        news.fire(new AccountNews(by, SIGN_IN, known, true));
        return Optional.empty();
    }

    private static boolean matches(Optional<Found> found, String password, Standing standing) {
        boolean read = found.isPresent() && password.length() <= LONGEST_PASSWORD;
        String text = read ? password : "x";
        String hash = read ? found.get().hash() : Passwords.NOBODY;
        boolean same =
                switch (standing) {
                    case TRUSTED -> Passwords.matches(text, hash);
                    case DOUBTED -> Passwords.matchesDoubted(text, hash);
                    case SHUT -> {
                        Passwords.waitUnread();
                        yield false;
                    }
                };
        return read && same;
    }

    /**
     * The account behind a session, with its rights of this moment.
     *
     * @param workspace ref of the one that was chosen; the first one when that is empty or ended
     * @return nobody once the account is closed or has no workspace
     */
    @Transactional(
            Transactional.TxType.SUPPORTS) // one query, asked at each request of the API: it needs no transaction
    public Optional<Actor> actor(String login, String workspace, Actor by) {
        return find(login, workspace).map(Found::actor);
    }

    /** The account that a bearer token stands for, unless the token is unknown or has expired; one for reading has no rights. */
    public Optional<Actor> actorOfToken(String token, Actor by) {
        return tokens.use(token).flatMap(use -> find(use.login(), use.workspace())
                .map(Found::actor)
                .filter(actor -> actor.workspace().equals(use.workspace()))
                .map(actor -> use.scope() == TokenScope.ALL ? actor : actor.readingOnly()));
    }

    /**
     * Changes one's own passphrase.
     *
     * @param old the one that holds now
     * @param wanted 15 to 128 characters
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#OLD_PASSPHRASE_RIGHT}, {@link
     *     SecurityRule#PASSPHRASE_IS_NEW}, and what {@link Passphrases} refuses
     */
    public void changePassphrase(Typed old, Typed wanted, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        Found found = find(by.login(), "").orElseThrow(() -> new NotFound(by.login()));
        OLD_PASSPHRASE_RIGHT.require(
                old.text().length() <= LONGEST_PASSWORD && Passwords.matches(old.text(), found.hash()));
        Passphrases.check(wanted.text(), by.login(), by.name());
        PASSPHRASE_IS_NEW.require(!wanted.equals(old));
        store.passphrase(by.login(), Passwords.hash(wanted.text()));
        news.fire(new AccountNews(by, AccountNews.PASSPHRASE_CHANGED, by.login(), false));
    }

    /** Officers of the Secretariat who can be named on a confidential record. */
    public List<Actor> coordinators(Actor by) {
        return Sql.select(COLUMNS, TABLES)
                .and("w.role = 'COORDINATOR'")
                .tail("ORDER BY a.display_name")
                .list(em, row -> found(row).actor());
    }

    private Optional<Found> find(String login, String workspace) {
        List<Found> all = Sql.select(COLUMNS, TABLES)
                .and("a.login = ?", login)
                .tail("ORDER BY w.since, w.id")
                .list(em, Accounts::found);
        return all.stream()
                .filter(one -> one.actor().workspace().equals(workspace))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static Found found(Row row) {
        return new Found(actor(row), row.text(6));
    }

    static Actor actor(Row row) {
        Actor actor = Actor.of(
                row.text(0), row.text(1), Role.valueOf(row.text(2)), row.optional(3), row.optional(4), row.flag(7));
        return actor.reading(row.text(5)).in(row.text(8));
    }

    private record Found(Actor actor, String hash) {}
}
