package org.palermoassist.fund;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.IdempotentRequests;
import org.palermoassist.shared.TransactionConnection;

/** Our ledger keeps every promise; with one fault in it, it breaks the one that the fault is about, and no other. */
@ExtendWith(ArquillianExtension.class)
class LedgerKitIT {
    private static final int MANY = 500;
    private static final int SOME = 40;

    @Inject
    private Ledger ledger;

    @Inject
    private IdempotentRequests requests;

    @Inject
    private PlantedRequests.LosesAnswers losesAnswers;

    @Inject
    private PlantedRequests.KeysOfEachThread ofEachThread;

    @Inject
    private PlantedRequests.RemembersRefusals remembers;

    @Inject
    private Pools pools;

    @Inject
    private TransactionConnection connection;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "portal.data")
    private String data;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedThreadFactory threads;

    private LedgerKit kit(Ledger tried, IdempotentRequests keys, int crowd) {
        return new LedgerKit(tried, keys, new LedgerKit.Server(pools, transaction, threads, connection), crowd);
    }

    /** What faults left behind is taken back, and the chain written anew, for the tests that prove this ledger. */
    @AfterEach
    void the_ledger_is_as_before() throws Exception {
        PlantedChain.awaitSealed();
        try (Connection owner = PlantedChain.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("SET foreign_key_checks = 0");
            owner.setAutoCommit(false);
            statement.executeUpdate("DELETE t FROM fund_transfer t JOIN fund_account a ON a.id IN (t.from_account_id,"
                    + " t.to_account_id) JOIN fund_pool p ON p.id = a.pool_id WHERE p.psc_percent = " + LedgerKit.MARK);
            statement.executeUpdate("DELETE b FROM fund_balance b JOIN fund_account a ON a.id = b.account_id"
                    + " JOIN fund_pool p ON p.id = a.pool_id WHERE p.psc_percent = " + LedgerKit.MARK);
            statement.executeUpdate("DELETE p FROM fund_posting p WHERE NOT EXISTS"
                    + " (SELECT 1 FROM fund_transfer t WHERE t.posting_id = p.id)");
            new PlantedChain(owner, SealedJournal.ROWS).writeAnew();
            owner.commit();
        }
        Files.deleteIfExists(Path.of(data, "ledger", "heads.tsv"));
    }

    @Test
    void our_ledger_keeps_every_promise() throws Exception {
        assertThat(kit(ledger, requests, MANY).broken()).isEmpty();
    }

    @Test
    void DUPLICATE_GETS_THE_SAME_ANSWER() throws Exception {
        assertThat(kit(ledger, losesAnswers, SOME).broken())
                .containsExactly(LedgerKit.Promise.DUPLICATE_GETS_THE_SAME_ANSWER);
    }

    @Test
    void CONCURRENT_DUPLICATES_ARE_ONE() throws Exception {
        assertThat(kit(ledger, ofEachThread, SOME).broken())
                .containsExactly(LedgerKit.Promise.CONCURRENT_DUPLICATES_ARE_ONE);
    }

    @Test
    void REFUSED_IS_NEVER_APPLIED() throws Exception {
        assertThat(kit(ledger, remembers, SOME).broken()).containsExactly(LedgerKit.Promise.REFUSED_IS_NEVER_APPLIED);
    }

    @Test
    void HOT_ACCOUNT_LOSES_NOTHING() throws Exception {
        Ledger planted = new PlantedLedgers.DropsUnderLoad(connection, clock);
        assertThat(kit(planted, requests, SOME).broken()).containsExactly(LedgerKit.Promise.HOT_ACCOUNT_LOSES_NOTHING);
    }

    @Test
    void VALUE_IS_CONSERVED() throws Exception {
        Ledger planted = new PlantedLedgers.ForgetsTheRest(connection, clock);
        assertThat(kit(planted, requests, SOME).broken()).containsExactly(LedgerKit.Promise.VALUE_IS_CONSERVED);
    }

    @Test
    void DRAINS_NEVER_OVERDRAW() throws Exception {
        Ledger planted = new PlantedLedgers.WithoutLock(connection, clock);
        assertThat(kit(planted, requests, SOME).broken()).containsExactly(LedgerKit.Promise.DRAINS_NEVER_OVERDRAW);
    }

    @Test
    void CENTS_ARE_EXACT() throws Exception {
        Ledger planted = new PlantedLedgers.RoundsToFiveCents(connection, clock);
        assertThat(kit(planted, requests, SOME).broken()).containsExactly(LedgerKit.Promise.CENTS_ARE_EXACT);
    }
}
