package org.palermoassist.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.Sql;

/** Rows of second factors and their codes. A code is taken by one statement, so that two requests cannot both have it. */
@ApplicationScoped
class FactorStore {
    private static final String OF_LOGIN = " = (SELECT id FROM account WHERE login = ?)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private PortalSecret secret;

    /** The factor of an account. */
    Optional<Stored> of(String login) {
        return Sql.select(
                        "f.kind, f.secret, f.last_step, f.enrolled_at,"
                                + " (SELECT COUNT(*) FROM factor_code c WHERE c.account_id = f.account_id AND c.used_at IS NULL)",
                        "second_factor f JOIN account a ON a.id = f.account_id WHERE a.login = ?",
                        login)
                .first(
                        em,
                        row -> new Stored(
                                FactorKind.valueOf(row.text(0)),
                                row.bytes(1),
                                row.number(2),
                                row.instant(3).orElseThrow(),
                                row.integer(4)));
    }

    /** The secret of an application. */
    byte[] secret(String login, Stored stored) {
        return secret.open(stored.sealed().orElseThrow(), login);
    }

    /** Puts a factor in force in place of the one before. */
    void put(String login, FactorKind kind, Optional<byte[]> plain, long lastStep) {
        delete(login);
        Sql.change(
                em,
                "INSERT INTO second_factor (account_id, kind, secret, last_step, enrolled_at)"
                        + " SELECT id, ?, ?, ?, ? FROM account WHERE login = ?",
                kind.name(),
                plain.map(bytes -> secret.seal(bytes, login)).orElse(null),
                lastStep,
                clock.instant(),
                login);
    }

    /** Puts these codes in force in place of those before. */
    void putCodes(String login, List<String> codes) {
        Sql.change(em, "DELETE FROM factor_code WHERE account_id" + OF_LOGIN, login);
        for (String code : codes) {
            Sql.change(
                    em,
                    "INSERT INTO factor_code (account_id, code_hash) SELECT id, ? FROM account WHERE login = ?",
                    hash(new Typed(code)),
                    login);
        }
    }

    /** Logins of all who have a factor. */
    List<String> logins() {
        return Sql.select("a.login", "second_factor f JOIN account a ON a.id = f.account_id WHERE 1=1")
                .tail("ORDER BY a.login")
                .list(em, row -> row.text(0));
    }

    /** Takes the factor off, with its codes. */
    boolean delete(String login) {
        return Sql.change(em, "DELETE FROM second_factor WHERE account_id" + OF_LOGIN, login) > 0;
    }

    /** Takes a step; false when it or a later one was taken before. */
    boolean takeStep(String login, long step) {
        return Sql.change(
                        em,
                        "UPDATE second_factor SET last_step = ? WHERE last_step < ? AND account_id" + OF_LOGIN,
                        step,
                        step,
                        login)
                > 0;
    }

    /** Takes a code that is good once; false when there is none such, or it was taken before. */
    boolean takeCode(String login, Typed code) {
        return Sql.change(
                        em,
                        "UPDATE factor_code SET used_at = ? WHERE used_at IS NULL AND code_hash = ? AND account_id"
                                + OF_LOGIN,
                        clock.instant(),
                        hash(code),
                        login)
                > 0;
    }

    private String hash(Typed code) {
        return secret.hash(code.plain());
    }

    /**
     * A factor as it is stored.
     *
     * @param lastStep the last one whose code was accepted
     */
    record Stored(FactorKind kind, Optional<byte[]> sealed, long lastStep, Instant since, int codesLeft) {}
}
