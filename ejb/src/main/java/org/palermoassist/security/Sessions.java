package org.palermoassist.security;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sha256;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * Sessions of pages. The server's session holds a random id; only while its row here is open does the door accept it. Besides
 * the idle life there is an absolute one, after which one signs in anew.
 */
@UseCase
public class Sessions {
    private static final char KIND = 'Z';
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int LONGEST_WORDS = 80;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountNews> news;

    @Inject
    private SessionStore store;

    @Inject
    private ThisSession current;

    @Inject
    private SecondFactorPolicy policy;

    @Inject
    @ConfigProperty(name = "portal.session.hours", defaultValue = "12")
    private int hours;

    @Inject
    @ConfigProperty(name = "portal.session.seconds", defaultValue = "2400")
    private int idleSeconds;

    /**
     * Begins a session of the actor.
     *
     * @param address where it is signed in from
     * @param browser in words; empty when it does not say
     * @return the id, for the server's session alone
     */
    public String begin(SignInWay way, String address, String browser, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        String id = RandomSecret.next();
        Instant now = clock.instant();
        Sql.change(
                em,
                "INSERT INTO account_session (ref, account_id, id_hash, way, started_at, seen_at, address,"
                        + " browser) SELECT ?, id, ?, ?, ?, ?, ?, ? FROM account WHERE login = ?",
                Refs.next(KIND),
                Sha256.hex(id),
                way.name(),
                now,
                now,
                address,
                browser.length() > LONGEST_WORDS ? browser.substring(0, LONGEST_WORDS) : browser,
                by.login());
        current.is(Sha256.hex(id));
        return id;
    }

    /**
     * Who stands behind a session, with the rights of this moment. One that was signed in with the passphrase alone is good
     * only while the account needs no more.
     *
     * @param id what the server's session holds
     * @param workspace ref of the one that was chosen; the first one when that is empty or ended
     * @return nobody once the session has ended, or the account is closed or has no workspace
     */
    public Optional<Visit> visit(String id, String workspace, Actor by) {
        String hash = Sha256.hex(id);
        List<Found> found = found(hash);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        current.is(hash);
        Found first = found.get(0);
        seen(hash, first.seenAt());
        boolean alone = first.way().isAlone();
        if (alone && first.hasFactor()) {
            return Optional.empty();
        }
        Actor actor = found.stream()
                .map(Found::actor)
                .filter(each -> each.workspace().equals(workspace))
                .findFirst()
                .orElse(first.actor());
        return Optional.of(new Visit(
                actor,
                alone
                        && policy.binds(
                                found.stream().map(each -> each.actor().role()).toList())));
    }

    /** One's own open sessions, the one that asks first, then the one seen last. */
    public List<AccountSession> own(Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        Instant now = clock.instant();
        String here = store.current();
        return Sql.select(
                        "s.ref, s.way, s.started_at, s.seen_at, s.address, s.browser, s.id_hash",
                        "account_session s JOIN account a ON a.id = s.account_id WHERE s.ended_at IS NULL")
                .and("a.login = ?", by.login())
                .and("s.started_at > ?", now.minus(Duration.ofHours(hours)))
                .and("s.seen_at > ?", now.minus(FRESH).minusSeconds(idleSeconds))
                .tail("ORDER BY s.seen_at DESC, s.id DESC")
                .list(em, row -> session(row, here))
                .stream()
                .sorted((a, b) -> Boolean.compare(b.current(), a.current()))
                .toList();
    }

    /**
     * Ends one of one's own sessions, at once.
     *
     * @throws NotFound for one of somebody else, or one that ended
     */
    public void revoke(String ref, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        if (store.end(by.login(), Refs.checked(KIND, ref), SessionEnd.REVOKED, by.login()) == 0) {
            throw new NotFound(ref);
        }
        news.fire(new AccountNews(by, "account.endSession", by.login(), false).telling(ref));
    }

    /**
     * Ends all of one's own sessions but the one that asks.
     *
     * @return how many
     */
    public int revokeOthers(Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        int ended = store.endOthers(by.login(), SessionEnd.REVOKED, by.login());
        news.fire(new AccountNews(by, "account.endSessions", by.login(), false).telling(String.valueOf(ended)));
        return ended;
    }

    /** Ends the session that asks: its id is dead from now on. */
    public void signOut(Actor by) {
        store.endCurrent(SessionEnd.SIGNED_OUT, by.login());
        news.fire(new AccountNews(by, "account.signOut", by.login(), false));
    }

    /**
     * Ends all sessions of an account, by an administrator.
     *
     * @return how many
     */
    public int endAll(String login, Actor by) {
        by.mustHave(Right.ACCOUNT_ADMINISTER);
        int ended = store.endAll(login, SessionEnd.ADMINISTRATOR, by.login());
        news.fire(new AccountNews(by, "account.endSessions", login, false).telling(String.valueOf(ended)));
        return ended;
    }

    /** Whoever knew the old passphrase is out, but for the session in which it was changed. */
    void passphraseChanged(@Observes AccountNews told) {
        if (told.action().equals(AccountNews.PASSPHRASE_CHANGED)) {
            store.endOthers(told.login(), SessionEnd.PASSPHRASE, told.by().login());
        }
    }

    private List<Found> found(String hash) {
        return Sql.select(
                        Accounts.COLUMNS + ", s.way, s.seen_at, f.kind",
                        Accounts.JOINS + " JOIN account_session s ON s.account_id = a.id"
                                + " LEFT JOIN second_factor f ON f.account_id = a.id" + Accounts.OPEN)
                .and("s.id_hash = ?", hash)
                .and("s.ended_at IS NULL")
                .and("s.started_at > ?", clock.instant().minus(Duration.ofHours(hours)))
                .tail("ORDER BY w.since, w.id")
                .list(em, Sessions::found);
    }

    private void seen(String hash, Instant before) {
        Instant now = clock.instant();
        if (before.plus(FRESH).isBefore(now)) {
            Sql.change(em, "UPDATE account_session SET seen_at = ? WHERE id_hash = ?", now, hash);
        }
    }

    private static AccountSession session(Row row, String here) {
        return new AccountSession(
                row.text(0),
                SignInWay.valueOf(row.text(1)),
                row.instant(2).orElseThrow(),
                row.instant(3).orElseThrow(),
                row.text(4),
                row.text(5),
                row.text(6).equals(here));
    }

    private static Found found(Row row) {
        int own = Accounts.COLUMN_COUNT;
        return new Found(
                Accounts.actor(row),
                SignInWay.valueOf(row.text(own)),
                row.instant(own + 1).orElseThrow(),
                row.optional(own + 2).isPresent());
    }

    private record Found(Actor actor, SignInWay way, Instant seenAt, boolean hasFactor) {}
}
