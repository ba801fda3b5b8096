package org.palermoassist.security;

import static org.palermoassist.security.SecurityRule.MAILBOX_LINK_HOLDS;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.palermoassist.shared.Sha256;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * Where a person is written to. A new mailbox counts once its reader has opened the link that was sent there, signed in; the old
 * one is told. The trail keeps that it changed, not the addresses.
 */
@UseCase
public class OwnMailbox {
    private static final Duration LIFE = Duration.ofHours(24);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountNews> news;

    @Inject
    private Event<AccountLetter> letters;

    /** The mailbox that holds; empty when none is known. */
    public String of(Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        return Sql.select("a.email", "account a WHERE a.login = ?", by.login())
                .first(em, row -> row.text(0))
                .orElse("");
    }

    /**
     * Names another mailbox and writes a link to it, which lives a day; a former one is dead.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#EMAIL_SHAPE}
     */
    public void ask(String email, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        String wanted = email.strip();
        AccountStore.checkEmail(wanted);
        forget(by);
        String secret = RandomSecret.next();
        Instant until = clock.instant().plus(LIFE);
        Sql.change(
                em,
                "INSERT INTO mailbox_change (account_id, email, secret_hash, expires_at)"
                        + " SELECT id, ?, ?, ? FROM account WHERE login = ?",
                wanted,
                Sha256.hex(secret),
                until,
                by.login());
        String link = "/account/mailbox?secret=" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        letters.fire(letter(wanted, AccountLetter.Kind.MAILBOX, link, until, by));
        tell(by, "account.askMailbox");
    }

    /**
     * The link was opened: from now on that mailbox holds.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#MAILBOX_LINK_HOLDS}
     */
    public void confirm(String secret, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        Optional<String> wanted = Sql.select(
                        "c.email",
                        "mailbox_change c JOIN account a ON a.id = c.account_id WHERE a.login = ?",
                        by.login())
                .and("c.secret_hash = ?", Sha256.hex(secret))
                .and("c.expires_at > ?", clock.instant())
                .first(em, row -> row.text(0));
        MAILBOX_LINK_HOLDS.require(wanted.isPresent());
        String old = of(by);
        Sql.change(em, "UPDATE account SET email = ?, version = version + 1 WHERE login = ?", wanted.get(), by.login());
        forget(by);
        letters.fire(letter(old, AccountLetter.Kind.MAILBOX_CHANGED, "", clock.instant(), by));
        tell(by, "account.changeMailbox");
    }

    private void forget(Actor by) {
        Sql.change(
                em,
                "DELETE FROM mailbox_change WHERE account_id = (SELECT id FROM account WHERE login = ?)",
                by.login());
    }

    private static AccountLetter letter(
            String email, AccountLetter.Kind kind, String link, Instant until, Actor reader) {
        return new AccountLetter(reader.login(), reader.name(), email, reader.language(), kind, link, until);
    }

    private void tell(Actor by, String action) {
        news.fire(new AccountNews(by, action, by.login(), false));
    }
}
