package org.palermoassist.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.audit.AuditChange;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.TransactionConnection;

/** What all steps of an obligation need: the obligation kept, its money, who had a hand in it, and the line in its history. */
@ApplicationScoped
class ObligationDesk {
    private static final String MONEY =
            "SELECT t.from_account_id, f.kind, f.pool_id, t.to_account_id, o.kind, o.pool_id,"
                    + " t.amount FROM fund_posting p JOIN fund_transfer t ON t.posting_id = p.id"
                    + " JOIN fund_account f ON f.id = t.from_account_id JOIN fund_account o ON o.id = t.to_account_id"
                    + " WHERE p.record_ref = ? ORDER BY t.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TransactionConnection transaction;

    @Inject
    private Pools pools;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "portal.fund.join-approve-and-pay", defaultValue = "false")
    private boolean joined;

    /** The obligation, kept until the end of the transaction; to be asked for before anything else is read. */
    Obligation keep(ObligationRef ref) {
        return em.createQuery("SELECT o FROM Obligation o WHERE o.ref = :ref", Obligation.class)
                .setParameter("ref", ref)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ref));
    }

    /** Ids of the pools that it was charged to; read under a lock, which does not fix what the transaction sees. */
    Collection<Pool> charged(Obligation obligation) {
        String sql = "SELECT DISTINCT a.pool_id FROM fund_posting p JOIN fund_transfer t ON t.posting_id = p.id"
                + " JOIN fund_account a ON a.id = t.to_account_id WHERE p.record_ref = ? AND a.kind = 'OBLIGATED'"
                + " LOCK IN SHARE MODE";
        try (PreparedStatement query = transaction.get().prepareStatement(sql)) {
            query.setString(1, obligation.ref().value());
            try (ResultSet row = query.executeQuery()) {
                List<Pool> charged = new ArrayList<>();
                while (row.next()) {
                    charged.add(pools.byId(row.getLong(1)));
                }
                return charged;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its money, as the journal says; to be asked while its pools are kept. */
    ObligationMoney money(Obligation obligation) {
        try (PreparedStatement query = transaction.get().prepareStatement(MONEY)) {
            query.setString(1, obligation.ref().value());
            try (ResultSet row = query.executeQuery()) {
                ObligationMoney money = new ObligationMoney();
                while (row.next()) {
                    long pool = Math.max(row.getLong(3), row.getLong(6));
                    money.add(
                            pools.byId(pool),
                            AccountKind.valueOf(row.getString(2)),
                            AccountKind.valueOf(row.getString(5)),
                            row.getBigDecimal(7));
                }
                return money;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Refuses whoever has had another hand in it (F-10). */
    void requireHand(Obligation obligation, Hand hand, Actor by) {
        hand.require(by.login(), past(obligation), joined);
    }

    /** Another hand that somebody had in it, if it bars this one (F-10). */
    Optional<Hand> otherHand(Obligation obligation, Hand hand, Actor by) {
        return hand.other(by.login(), past(obligation), joined);
    }

    private Map<Hand, Set<String>> past(Obligation obligation) {
        Map<Hand, Set<String>> past = new EnumMap<>(Hand.class);
        Sql.select("e.act, e.login", "fund_obligation_event e WHERE e.obligation_id = ?", obligation.id())
                .list(em, row -> ObligationAct.valueOf(row.text(0)).hand().map(had -> past.computeIfAbsent(
                                had, none -> new HashSet<>())
                        .add(row.text(1))));
        return past;
    }

    /** Writes the step down. */
    void done(Obligation obligation, ObligationAct act, BigDecimal amount, String reason, Actor by) {
        em.flush();
        em.persist(new ObligationEvent(obligation, act, amount, reason, by, clock.instant()));
        AuditChange change = AuditChange.of("", obligation.status()).because(reason);
        String name = "obligation." + act.name().toLowerCase(Locale.ROOT);
        audit.changed(by, name, obligation.ref(), change, amount == null ? "" : amount.toPlainString());
    }

    /** Keeps a new one. */
    void open(Obligation obligation) {
        em.persist(obligation);
        em.flush();
    }
}
