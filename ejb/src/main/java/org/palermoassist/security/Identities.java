package org.palermoassist.security;

import static org.palermoassist.security.SecurityRule.IDENTITIES_ARE_FEW;
import static org.palermoassist.security.SecurityRule.IDENTITY_HAS_SHAPE;
import static org.palermoassist.security.SecurityRule.IDENTITY_IS_FREE;
import static org.palermoassist.security.SecurityRule.IDENTITY_OF_OWN_BODY;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * Sign-in by an organization's own provider. The provider says who somebody is; which account that opens was said here, by the
 * person or by an administrator. No account is ever made on a provider's word.
 */
@UseCase
public class Identities {
    private static final char KIND = 'J';
    private static final int MOST = 5;
    private static final String SIGN_IN = "account.signIn";
    private static final String COLUMNS = "i.ref, i.issuer, i.subject, i.linked_at, i.linked_by, i.used_at";
    private static final String TABLES =
            "account_identity i JOIN account a ON a.id = i.account_id WHERE i.unlinked_at IS NULL";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountNews> news;

    @Inject
    private Accounts accounts;

    @Inject
    private WorkspaceStore workspaces;

    /**
     * Whose account the identity opens.
     *
     * @return nobody when it is linked to none, or the account is closed or has no workspace for the provider's body any more
     */
    public Optional<Actor> signIn(OutsideIdentity identity, Actor by) {
        Optional<Actor> actor = loginOf(identity)
                .filter(login -> isOfBody(login, identity))
                .flatMap(login -> accounts.actor(login, "", by));
        if (actor.isPresent()) {
            Sql.change(
                    em,
                    "UPDATE account_identity SET used_at = ? WHERE issuer = ? AND subject = ?"
                            + " AND unlinked_at IS NULL",
                    clock.instant(),
                    identity.issuer(),
                    identity.subject());
            tell(actor.get(), SIGN_IN, actor.get().login(), identity.issuer());
        } else {
            refused(identity.issuer(), "UNLINKED", by);
        }
        return actor;
    }

    /** Keeps in the trail that a sign-in by a provider came to nothing. */
    public void refused(String issuer, String reason, Actor by) {
        news.fire(new AccountNews(by, SIGN_IN, "", true).telling("issuer=" + issuer + ", reason=" + reason));
    }

    /**
     * Links an identity to one's own account.
     *
     * @return ref of the link
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#IDENTITY_HAS_SHAPE}, {@link
     *     SecurityRule#IDENTITY_IS_FREE}, {@link SecurityRule#IDENTITY_OF_OWN_BODY}, {@link SecurityRule#IDENTITIES_ARE_FEW}
     */
    public String link(OutsideIdentity identity, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        return linked(by.login(), identity, by);
    }

    /**
     * Links an identity to somebody's account, by an administrator.
     *
     * @return ref of the link
     * @throws NotFound without such an account
     * @throws org.palermoassist.shared.RuleViolation as {@link #link} does
     */
    public String linkTo(String login, OutsideIdentity identity, Actor by) {
        by.mustHave(Right.ACCOUNT_ADMINISTER);
        accounts.actor(login, "", by).orElseThrow(() -> new NotFound(login));
        return linked(login, identity, by);
    }

    /** What opens one's own account, the newest first. */
    public List<LinkedIdentity> own(Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        return all(by.login());
    }

    /** What opens somebody's account, for an administrator, the newest first. */
    public List<LinkedIdentity> of(String login, Actor by) {
        by.mustHave(Right.ACCOUNT_ADMINISTER);
        return all(login);
    }

    /**
     * Takes a link of one's own back, at once; an administrator takes anybody's.
     *
     * @throws NotFound for one of somebody else, or one that was taken back
     */
    public void unlink(String ref, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        String login = Sql.select("a.login", TABLES)
                .and("i.ref = ?", Refs.checked(KIND, ref))
                .first(em, row -> row.text(0))
                .filter(owner -> owner.equals(by.login()) || by.has(Right.ACCOUNT_ADMINISTER))
                .orElseThrow(() -> new NotFound(ref));
        Sql.change(
                em,
                "UPDATE account_identity SET unlinked_at = ?, unlinked_by = ? WHERE ref = ?",
                clock.instant(),
                by.login(),
                ref);
        tell(by, "account.unlinkIdentity", login, ref);
    }

    private String linked(String login, OutsideIdentity identity, Actor by) {
        IDENTITY_HAS_SHAPE.require(identity.isWellFormed());
        IDENTITY_IS_FREE.require(loginOf(identity).isEmpty());
        IDENTITY_OF_OWN_BODY.require(isOfBody(login, identity));
        IDENTITIES_ARE_FEW.require(all(login).size() < MOST, MOST);
        String ref = Refs.next(KIND);
        Instant now = clock.instant();
        Sql.change(
                em,
                "INSERT INTO account_identity (ref, account_id, issuer, subject, linked_at, linked_by)"
                        + " SELECT ?, id, ?, ?, ?, ? FROM account WHERE login = ?",
                ref,
                identity.issuer(),
                identity.subject(),
                now,
                by.login(),
                login);
        tell(by, "account.linkIdentity", login, ref + " " + identity.issuer());
        return ref;
    }

    private Optional<String> loginOf(OutsideIdentity identity) {
        return Sql.select("a.login", TABLES)
                .and("i.issuer = ?", identity.issuer())
                .and("i.subject = ?", identity.subject())
                .first(em, row -> row.text(0));
    }

    /** A person belongs to the body of a provider by any workspace that is open. */
    private boolean isOfBody(String login, OutsideIdentity identity) {
        return identity.body().isEmpty()
                || workspaces.of(login).stream()
                        .filter(Workspace::isOpen)
                        .flatMap(one -> one
                                .stateCode()
                                .map("state:"::concat)
                                .or(() -> one.organizationRef().map("organization:"::concat))
                                .stream())
                        .anyMatch(identity.body().get()::equals);
    }

    private List<LinkedIdentity> all(String login) {
        return Sql.select(COLUMNS, TABLES)
                .and("a.login = ?", login)
                .tail("ORDER BY i.linked_at DESC, i.id DESC")
                .list(em, Identities::identity);
    }

    private void tell(Actor by, String action, String login, String facts) {
        news.fire(new AccountNews(by, action, login, false).telling(facts));
    }

    private static LinkedIdentity identity(Row row) {
        return new LinkedIdentity(
                row.text(0), row.text(1), row.text(2), row.instant(3).orElseThrow(), row.text(4), row.instant(5));
    }
}
