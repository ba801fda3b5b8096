package org.palermoassist.security;

import static org.palermoassist.security.SecurityRule.TOKENS_ARE_FEW;
import static org.palermoassist.security.SecurityRule.TOKEN_HAS_NAME;
import static org.palermoassist.security.SecurityRule.TOKEN_LIFE;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sha256;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Bearer tokens with which programs use the API for an account, in one workspace of it. Only a hash of the secret is kept. */
@UseCase
public class ApiTokens {
    private static final char KIND = 'K';
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_LIFE_DAYS = 365;
    private static final int MOST = 20;
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String TABLES = "api_token t JOIN account_workspace w ON w.id = t.workspace_id"
            + " JOIN account a ON a.id = t.account_id WHERE 1=1";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountNews> news;

    /**
     * Makes a token of one's own, for the workspace in force.
     *
     * @param name 1 to 80 characters, for its owner to know it by
     * @param days from now until it expires, 1 to 365
     * @return the secret, told once and never again
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#TOKEN_HAS_NAME}, {@link SecurityRule#TOKEN_LIFE},
     *     {@link SecurityRule#TOKENS_ARE_FEW}
     */
    public String make(String name, TokenScope scope, int days, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        TOKEN_HAS_NAME.require(!name.isBlank() && name.strip().length() <= LONGEST_NAME, LONGEST_NAME);
        TOKEN_LIFE.require(days >= 1 && days <= LONGEST_LIFE_DAYS, LONGEST_LIFE_DAYS);
        TOKENS_ARE_FEW.require(own(by).size() < MOST, MOST);
        String secret = RandomSecret.next();
        Instant now = clock.instant();
        Sql.change(
                em,
                "INSERT INTO api_token (account_id, workspace_id, ref, name, scope, token_hash, created_at,"
                        + " expires_at) SELECT account_id, id, ?, ?, ?, ?, ?, ? FROM account_workspace WHERE ref = ?",
                Refs.next(KIND),
                name.strip(),
                scope.name(),
                Sha256.hex(secret),
                now,
                now.plus(Duration.ofDays(days)),
                by.workspace());
        news.fire(new AccountNews(by, "account.makeToken", by.login(), false));
        return secret;
    }

    /** One's own tokens for the workspace in force, the newest first, those that expired too. */
    public List<ApiToken> own(Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        return Sql.select("t.ref, t.name, t.scope, t.created_at, t.expires_at, t.used_at", TABLES)
                .and("w.ref = ?", by.workspace())
                .tail("ORDER BY t.created_at DESC, t.id DESC")
                .list(em, ApiTokens::token);
    }

    /**
     * Takes a token of one's own back, at once.
     *
     * @throws NotFound for a token of somebody else
     */
    public void revoke(String ref, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        int gone = Sql.change(
                em,
                "DELETE FROM api_token WHERE ref = ?" + " AND account_id = (SELECT id FROM account WHERE login = ?)",
                Refs.checked(KIND, ref),
                by.login());
        if (gone == 0) {
            throw new NotFound(ref);
        }
        news.fire(new AccountNews(by, "account.revokeToken", by.login(), false));
    }

    /** The use that a secret stands for, unless it is unknown or has expired; remembers that it was used. */
    Optional<Use> use(String secret) {
        Instant now = clock.instant();
        Optional<Stored> stored = Sql.select("a.login, t.scope, t.used_at, t.id, w.ref", TABLES)
                .and("t.token_hash = ?", Sha256.hex(secret))
                .and("t.expires_at > ?", now)
                .first(
                        em,
                        row -> new Stored(
                                new Use(row.text(0), row.text(4), TokenScope.valueOf(row.text(1))),
                                row.instant(2),
                                row.number(3)));
        stored.filter(token -> token.usedAt().isEmpty()
                        || token.usedAt().get().plus(FRESH).isBefore(now))
                .ifPresent(token -> Sql.change(em, "UPDATE api_token SET used_at = ? WHERE id = ?", now, token.id()));
        return stored.map(Stored::use);
    }

    /** A token in use: whose, in which workspace, and for what. */
    record Use(String login, String workspace, TokenScope scope) {}

    private record Stored(Use use, Optional<Instant> usedAt, long id) {}

    private static ApiToken token(Row row) {
        return new ApiToken(
                row.text(0),
                row.text(1),
                TokenScope.valueOf(row.text(2)),
                row.instant(3).orElseThrow(),
                row.instant(4).orElseThrow(),
                row.instant(5));
    }
}
