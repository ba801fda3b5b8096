package org.palermoassist.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sha256;
import org.palermoassist.shared.Sql;

/** Links in letters with which a passphrase is set, and the second facts that go with them. */
@ApplicationScoped
class InvitationLinks {
    private static final int MOST_WRONG = 5;
    private static final int MOST_OF_LOGIN = 3;
    private static final int MOST_OF_ADDRESS = 20;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int LONGEST = 60;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountLetter> letters;

    @Inject
    private FactorStore factors;

    /**
     * A link that lives.
     *
     * @param codeHash of the second fact; empty when none was told
     */
    record Link(long id, String codeHash, InvitationDetails details) {
        static Link of(Row row) {
            boolean first = !row.text(2).equals(AccountLetter.Kind.RESET.name());
            return new Link(
                    row.number(0),
                    row.text(1),
                    new InvitationDetails(
                            row.text(3), row.text(4), first, row.instant(5).orElseThrow()));
        }
    }

    /** Sends a link with a new second fact, which is returned. */
    String send(AccountStore.Person person, AccountLetter.Kind kind, Duration life, Actor by) {
        String code = ToldCode.random();
        write(person, kind, Passwords.hash(new Typed(code).plain()), life, by);
        return code;
    }

    /** Sends a link that goes with the second fact told last, if one was told within the life of an invitation. */
    void sendAgain(AccountStore.Person person, AccountLetter.Kind kind, Duration life, Actor by) {
        String told = Sql.select("i.code_hash", "account_invitation i JOIN account a ON a.id = i.account_id WHERE 1=1")
                .and("a.login = ?", person.login())
                .and("i.used_at IS NULL AND i.wrong < " + MOST_WRONG)
                .and(
                        "(a.passphrase_at IS NULL OR i.made_at > ?)",
                        clock.instant().minus(DAY))
                .tail("ORDER BY i.id DESC")
                .first(em, row -> row.text(0))
                .orElse("");
        write(person, kind, told, life, by);
    }

    private void write(AccountStore.Person person, AccountLetter.Kind kind, String codeHash, Duration life, Actor by) {
        String token = RandomSecret.next();
        Instant now = clock.instant();
        Sql.change(
                em,
                "UPDATE account_invitation SET until_at = ? WHERE used_at IS NULL AND until_at > ?"
                        + " AND account_id = (SELECT id FROM account WHERE login = ?)",
                now,
                now,
                person.login());
        Sql.change(
                em,
                "INSERT INTO account_invitation (account_id, kind, token_hash, code_hash, made_at, made_by,"
                        + " until_at) SELECT id, ?, ?, ?, ?, ?, ? FROM account WHERE login = ?",
                kind.name(),
                Sha256.hex(token),
                codeHash,
                now,
                by.login(),
                now.plus(life),
                person.login());
        letters.fire(new AccountLetter(
                person.login(),
                person.name(),
                person.email(),
                person.language(),
                kind,
                "/invitation?token=" + token,
                now.plus(life)));
    }

    Optional<Link> living(Typed token) {
        return Sql.select(
                        "i.id, i.code_hash, i.kind, a.login, a.display_name, i.until_at",
                        "account_invitation i JOIN account a ON a.id = i.account_id WHERE a.active = TRUE")
                .and("i.token_hash = ?", Sha256.hex(token.text()))
                .and("i.used_at IS NULL AND i.wrong < " + MOST_WRONG)
                .and("i.until_at > ?", clock.instant())
                .first(em, Link::of);
    }

    /** Whether the typed second fact is the told one or, for a passphrase set anew, a code of the person's own, which is used up. */
    boolean proves(Link link, Typed typed) {
        String code = typed.plain();
        boolean told =
                code.length() <= LONGEST && !link.codeHash().isEmpty() && Passwords.matches(code, link.codeHash());
        return told
                || !link.details().first() && factors.takeCode(link.details().login(), typed);
    }

    void wrong(Link link) {
        Sql.change(em, "UPDATE account_invitation SET wrong = wrong + 1 WHERE id = ?", link.id());
    }

    void used(Link link) {
        Sql.change(em, "UPDATE account_invitation SET used_at = ? WHERE id = ?", clock.instant(), link.id());
    }

    boolean askedOften(String login, String address) {
        Instant now = clock.instant();
        return requests("r.login = ?", cut(login), now.minus(DAY)) >= MOST_OF_LOGIN
                || requests("r.address = ?", cut(address), now.minus(HOUR)) >= MOST_OF_ADDRESS;
    }

    private long requests(String by, String value, Instant since) {
        return Sql.select("1", "account_link_request r WHERE 1=1")
                .and(by, value)
                .and("r.asked_at > ?", since)
                .count(em);
    }

    void asked(String login, String address) {
        Sql.change(
                em,
                "INSERT INTO account_link_request (login, address, asked_at) VALUES (?, ?, ?)",
                cut(login),
                cut(address),
                clock.instant());
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
