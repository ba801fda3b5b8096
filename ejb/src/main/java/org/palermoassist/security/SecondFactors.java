package org.palermoassist.security;

import static org.palermoassist.security.SecurityRule.FACTOR_CODE_RIGHT;
import static org.palermoassist.security.SecurityRule.FACTOR_IS_OBLIGATORY;
import static org.palermoassist.security.SecurityRule.FACTOR_OF_ANOTHER;
import static org.palermoassist.security.SecurityRule.OLD_PASSPHRASE_RIGHT;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * Second factors: codes by time (RFC 6238) with recovery codes, or a printed list of codes. Each code is good once. What is
 * wrong counts with wrong passphrases.
 */
@UseCase
public class SecondFactors {
    private static final String CODE = "account.secondStep";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountNews> news;

    @Inject
    private Event<AccountLetter> letters;

    @Inject
    private FactorStore store;

    @Inject
    private AccountStore accounts;

    @Inject
    private SessionStore sessions;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private SecondFactorPolicy policy;

    /** What is asked for once the passphrase of this login was right. */
    public SignInStep step(String login, Actor by) {
        if (store.of(login).isPresent()) {
            return SignInStep.CODE;
        }
        return isBound(login) ? SignInStep.ENROL : SignInStep.NONE;
    }

    /**
     * Checks a code after the passphrase. A wrong one, a used one and too many failures look alike.
     *
     * @param code of the application, of the printed list, or a recovery code
     * @param address where the try comes from, for the throttle
     * @return nobody's way when it is refused
     */
    public Optional<FactorUse> check(String login, Typed code, String address, Actor by) {
        Optional<SignInWay> way = taken(login, code, address);
        if (way.isEmpty()) {
            throttle.failed(login, address);
        }
        news.fire(new AccountNews(by, CODE, login, way.isEmpty())
                .telling(way.map(Enum::name).orElse("")));
        return way.map(accepted -> new FactorUse(
                accepted, store.of(login).map(FactorStore.Stored::codesLeft).orElse(0)));
    }

    /** How things stand with one's own factor. */
    public FactorStatus own(Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        Optional<FactorStore.Stored> stored = store.of(by.login());
        return new FactorStatus(
                stored.map(FactorStore.Stored::kind),
                stored.map(FactorStore.Stored::since),
                stored.map(FactorStore.Stored::codesLeft).orElse(0),
                isBound(by.login()));
    }

    /** A new factor to be shown; nothing is stored. */
    public FactorOffer offer(FactorKind kind, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        return switch (kind) {
            case APP -> new FactorOffer(kind, Base32.encode(TimeCodes.secret()), List.of());
            case LIST -> new FactorOffer(kind, "", OneTimeCodes.make(OneTimeCodes.LIST));
        };
    }

    /**
     * Puts a factor in force that was shown, in place of the one before; all other sessions end.
     *
     * @param proof a code of the new factor: it arrived
     * @param present a fresh code of the factor that holds now; where there is none and none is due, the passphrase, so that nobody sets one
     *     up in a browser that was left open; else empty
     * @return ten recovery codes for an application, told once and never again; none for a list
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#FACTOR_CODE_RIGHT}, {@link
     *     SecurityRule#OLD_PASSPHRASE_RIGHT}
     */
    public List<String> enrol(FactorOffer offer, Typed proof, Typed present, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        if (store.of(by.login()).isPresent()) {
            mustBeFresh(present, by);
        } else if (!isDue(by)) {
            mustKnowPassphrase(present, by);
        }
        List<String> recovery = List.of();
        if (offer.kind() == FactorKind.APP) {
            byte[] secret = Base32.decode(offer.secret());
            OptionalLong step = TimeCodes.match(secret, proof.plain(), clock.instant(), -1);
            FACTOR_CODE_RIGHT.require(step.isPresent());
            store.put(by.login(), FactorKind.APP, Optional.of(secret), step.getAsLong());
            recovery = OneTimeCodes.make(OneTimeCodes.RECOVERY);
            store.putCodes(by.login(), recovery);
        } else {
            store.put(by.login(), FactorKind.LIST, Optional.empty(), -1);
            store.putCodes(by.login(), offer.codes());
            FACTOR_CODE_RIGHT.require(store.takeCode(by.login(), proof));
        }
        sessions.endOthers(by.login(), SessionEnd.FACTOR, by.login());
        sessions.nowBy(offer.kind() == FactorKind.APP ? SignInWay.APP : SignInWay.LIST);
        news.fire(new AccountNews(by, AccountNews.FACTOR_CHANGED, by.login(), false)
                .telling(offer.kind().name()));
        return recovery;
    }

    /**
     * Makes new recovery codes, or a new list, in place of the old ones.
     *
     * @param present a fresh code
     * @return the codes, told once and never again
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#FACTOR_CODE_RIGHT}
     */
    public List<String> newCodes(Typed present, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        FactorStore.Stored stored = store.of(by.login()).orElseThrow(() -> new NotFound(by.login()));
        mustBeFresh(present, by);
        List<String> codes =
                OneTimeCodes.make(stored.kind() == FactorKind.APP ? OneTimeCodes.RECOVERY : OneTimeCodes.LIST);
        store.putCodes(by.login(), codes);
        news.fire(new AccountNews(by, "account.newCodes", by.login(), false));
        return codes;
    }

    /**
     * Takes one's own factor off.
     *
     * @param present a fresh code
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#FACTOR_IS_OBLIGATORY}, {@link
     *     SecurityRule#FACTOR_CODE_RIGHT}
     */
    public void switchOff(Typed present, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        FACTOR_IS_OBLIGATORY.require(!isBound(by.login()));
        mustBeFresh(present, by);
        store.delete(by.login());
        sessions.endOthers(by.login(), SessionEnd.FACTOR, by.login());
        sessions.nowBy(SignInWay.PASSPHRASE);
        news.fire(new AccountNews(by, AccountNews.FACTOR_CHANGED, by.login(), false).telling("OFF"));
    }

    /**
     * Takes the factor of somebody off who lost it, and ends all sessions of the account; the person is written to.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#FACTOR_OF_ANOTHER}
     * @throws NotFound when there is no such account, or it has no factor
     */
    public void reset(String login, Actor by) {
        by.mustHave(Right.ACCOUNT_ADMINISTER);
        FACTOR_OF_ANOTHER.require(!login.equals(by.login()));
        takeOff(login, by);
    }

    /**
     * Takes off the factors of all, or of one, from the portal's own machine: after the portal's secret was lost no code is right any more,
     * and no administrator comes in to help.
     *
     * @param login empty for everybody
     * @return how many
     * @throws NotFound for a login that has no factor
     */
    public int resetAll(Optional<String> login, Actor by) {
        by.mustHave(Right.FACTOR_RESET_ALL);
        List<String> all = login.map(List::of).orElseGet(store::logins);
        all.forEach(one -> takeOff(one, by));
        return all.size();
    }

    private void takeOff(String login, Actor by) {
        if (!store.delete(login)) {
            throw new NotFound(login);
        }
        sessions.endAll(login, SessionEnd.ADMINISTRATOR, by.login());
        news.fire(new AccountNews(by, AccountNews.FACTOR_CHANGED, login, false).telling("RESET"));
        letters.fire(letter(login));
    }

    private AccountLetter letter(String login) {
        return Sql.select("a.display_name, a.language, a.email", "account a WHERE a.login = ?", login)
                .first(
                        em,
                        row -> new AccountLetter(
                                login,
                                row.text(0),
                                row.text(2),
                                row.text(1),
                                AccountLetter.Kind.FACTOR_RESET,
                                "",
                                clock.instant()))
                .orElseThrow(() -> new NotFound(login));
    }

    private void mustKnowPassphrase(Typed passphrase, Actor by) {
        boolean right = !throttle.isShut(by.login(), "") && accounts.knows(by.login(), passphrase);
        if (!right) {
            throttle.failedWithin(by.login());
        }
        OLD_PASSPHRASE_RIGHT.require(right);
    }

    private void mustBeFresh(Typed code, Actor by) {
        boolean fresh = taken(by.login(), code, "").isPresent();
        if (!fresh) {
            throttle.failedWithin(by.login());
        }
        FACTOR_CODE_RIGHT.require(fresh);
    }

    /** The way that a code opens. */
    private Optional<SignInWay> taken(String login, Typed code, String address) {
        return throttle.isShut(login, address)
                ? Optional.empty()
                : store.of(login).flatMap(stored -> take(login, code, stored));
    }

    private Optional<SignInWay> take(String login, Typed code, FactorStore.Stored stored) {
        if (stored.kind() == FactorKind.LIST) {
            return store.takeCode(login, code) ? Optional.of(SignInWay.LIST) : Optional.empty();
        }
        OptionalLong step =
                TimeCodes.match(store.secret(login, stored), code.plain(), clock.instant(), stored.lastStep());
        if (step.isPresent() && store.takeStep(login, step.getAsLong())) {
            return Optional.of(SignInWay.APP);
        }
        return store.takeCode(login, code) ? Optional.of(SignInWay.RECOVERY) : Optional.empty();
    }

    /** Whether nothing else opens before there is one: then the passphrase was typed just before. */
    private boolean isDue(Actor by) {
        return isBound(by.login()) && sessions.way().map(SignInWay::isAlone).orElse(true);
    }

    private boolean isBound(String login) {
        return policy.binds(Sql.select(
                        "w.role",
                        "account_workspace w JOIN account a ON a.id = w.account_id"
                                + " WHERE a.active = TRUE AND w.ended_at IS NULL")
                .and("a.login = ?", login)
                .list(em, row -> Role.valueOf(row.text(0))));
    }
}
