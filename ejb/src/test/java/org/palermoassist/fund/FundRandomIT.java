package org.palermoassist.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.fund.FundExamples.APPROVER;
import static org.palermoassist.fund.FundExamples.AUDITOR;
import static org.palermoassist.fund.FundExamples.CERTIFIER;
import static org.palermoassist.fund.FundExamples.MANAGER;
import static org.palermoassist.fund.FundExamples.PAYER;
import static org.palermoassist.fund.FundExamples.bodies;
import static org.palermoassist.fund.FundExamples.usd;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.RuleViolation;

/** Random commands through the services and the database; what {@link FundPropertyTest} does in memory, with fewer of them. */
@ExtendWith(ArquillianExtension.class)
class FundRandomIT {
    private static final int COMMANDS = 400;
    private static final int POOLS = 4;

    @Inject
    private FundGround ground;

    @Inject
    private Obligations obligations;

    @Inject
    private ObligationPayments payments;

    @Inject
    private FundKeeping keeping;

    @Inject
    private FundReversals reversals;

    @Inject
    private FundReading reading;

    @Inject
    private FundStatements statements;

    @Inject
    private LedgerAudit audit;

    private final List<PoolRef> pools = new ArrayList<>();
    private final List<ObligationRef> trips = new ArrayList<>();
    private final List<PostingRef> posted = new ArrayList<>();
    private BigDecimal brought = BigDecimal.ZERO;
    private Random random;
    private String body;

    @Test
    void whatever_happens_the_ledger_proves_itself_and_no_cent_is_missing() throws Exception {
        long seed = new SplittableRandom().nextLong();
        random = new Random(seed);
        body = FundGround.body();
        for (int i = 0; i < POOLS; i++) {
            pools.add(ground.receive(FundGround.donor(), bodies(body), i % 2 == 0 ? "13" : "7", "500.00"));
            brought = brought.add(new BigDecimal("500.00"));
        }
        int refused = 0;
        for (int command = 0; command < COMMANDS; command++) {
            try {
                step();
            } catch (RuleViolation broken) {
                refused++;
            }
        }
        String where = "seed " + seed;
        assertThat(refused).as(where).isBetween(COMMANDS / 20, COMMANDS * 9 / 10);
        assertThat(audit.verify(AUDITOR).findings()).as(where).isEmpty();
        BigDecimal there = BigDecimal.ZERO;
        for (PoolRef pool : pools) {
            PoolRow row = reading.pool(pool, MANAGER);
            Money held = row.available().plus(row.obliged()).plus(row.reserve());
            there = there.add(held.plus(row.paid()).plus(row.support()).amount());
        }
        assertThat(there).as(where + ": what came in is held or paid").isEqualByComparingTo(brought);
        assertThat(statements.statement(ground.today(), ground.today(), MANAGER).isBalanced())
                .as(where)
                .isTrue();
    }

    private void step() {
        switch (random.nextInt(10)) {
            case 0, 1 -> trips.add(obligations.request(ground.request(amount(300), body), MANAGER));
            case 2 -> obligations.certify(any(trips), CERTIFIER);
            case 3 -> obligations.approve(any(trips), APPROVER);
            case 4, 5 -> posted.add(payments.pay(any(trips), payment(amount(100)), PAYER));
            case 6 -> payments.refund(any(trips), payment(amount(20)), PAYER);
            case 7 -> interest();
            case 8 -> close();
            default -> reversals.reverse(any(posted), "Wrong", MANAGER);
        }
    }

    private void interest() {
        BigDecimal income = new BigDecimal(amount(20));
        Keeping keeping =
                new Keeping(pools.get(random.nextInt(POOLS)), usd(income.toPlainString()), ground.today(), "", "Bank");
        this.keeping.interest(keeping, MANAGER);
        brought = brought.add(income);
    }

    private void close() {
        ObligationRef trip = any(trips);
        switch (random.nextInt(3)) {
            case 0 -> payments.liquidate(trip, "Settled", CERTIFIER);
            case 1 -> obligations.cancel(trip, "Not travelling", MANAGER);
            default -> obligations.raise(trip, usd(amount(30)), "Dearer", MANAGER);
        }
    }

    private ObligationPayments.Payment payment(String amount) {
        CostKind kind = CostKind.values()[random.nextInt(CostKind.values().length)];
        return new ObligationPayments.Payment(usd(amount), kind, "", "Voucher");
    }

    private <T> T any(List<T> from) {
        FundRule.COST_IS_POSITIVE.require(!from.isEmpty(), Optional.empty());
        return from.get(random.nextInt(from.size()));
    }

    private String amount(int most) {
        return BigDecimal.valueOf(1 + random.nextInt(most * 100), 2).toPlainString();
    }
}
