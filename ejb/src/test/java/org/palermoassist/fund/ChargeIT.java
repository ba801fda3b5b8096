package org.palermoassist.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.fund.FundExamples.MANAGER;
import static org.palermoassist.fund.FundExamples.bodies;
import static org.palermoassist.fund.FundExamples.set;
import static org.palermoassist.fund.FundExamples.usd;
import static org.palermoassist.fund.FundGround.body;
import static org.palermoassist.fund.FundGround.donor;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.donors.Earmark;

/** Which pools a cost keeps from others while it is charged. */
@ExtendWith(ArquillianExtension.class)
class ChargeIT {
    private static final int SECONDS = 20;

    @Inject
    private FundGround ground;

    @Inject
    private FundReading reading;

    @Inject
    private Obligations obligations;

    @Inject
    private Pools pools;

    @Inject
    private Ledger ledger;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedThreadFactory threads;

    private final String body = body();

    @Test
    void a_cost_does_not_wait_for_pools_behind_the_one_that_bears_it() throws Exception {
        PoolRef first = ground.receive(donor(), bodyAndProvision(), "13", "113.00");
        PoolRef second = ground.receive(donor(), bodies(body), "13", "113.00");
        transaction.begin();
        try {
            ledger.lock(List.of(pools.of(second)));
            requested("40.00").get(SECONDS, TimeUnit.SECONDS);
        } finally {
            transaction.rollback();
        }
        assertThat(available(first)).isEqualTo("67.80");
        assertThat(available(second)).isEqualTo("113.00");
    }

    @Test
    void F_5_a_cost_waits_for_the_next_pool_where_the_first_does_not_bear_it_and_is_split() throws Exception {
        PoolRef first = ground.receive(donor(), bodyAndProvision(), "13", "113.00");
        PoolRef second = ground.receive(donor(), bodies(body), "13", "113.00");
        CompletableFuture<ObligationRef> waiting;
        transaction.begin();
        try {
            Pool kept = pools.of(second);
            Posting.Why why = new Posting.Why("", "", "Test", ground.today());
            Account interest = kept.account(AccountKind.INTEREST);
            Transfer transfer = new Transfer(interest, kept.free(), usd("1.13"));
            ledger.post(Posting.of(Act.INTEREST, List.of(transfer), why), ledger.lock(List.of(kept)), MANAGER);
            waiting = requested("140.00");
            assertThat(waiting).isNotDone();
            transaction.commit();
        } catch (RuntimeException broken) {
            transaction.rollback();
            throw broken;
        }
        waiting.get(SECONDS, TimeUnit.SECONDS);
        assertThat(available(first)).isEqualTo("0.00");
        assertThat(available(second)).isEqualTo("68.93");
    }

    private Earmark bodyAndProvision() {
        return new Earmark(set(), set(body), set("UNTOC-18"), false, Optional.empty(), Optional.empty());
    }

    private CompletableFuture<ObligationRef> requested(String direct) {
        CompletableFuture<ObligationRef> answer = new CompletableFuture<>();
        Cost cost = new Cost(set(), set(body), set("UNTOC-18"), false, ground.today());
        ObligationRequest asked = new ObligationRequest("A trip", "", "", usd(direct), cost, Optional.empty());
        threads.newThread(() -> {
                    try {
                        answer.complete(obligations.request(asked, MANAGER));
                    } catch (RuntimeException refused) {
                        answer.completeExceptionally(refused);
                    }
                })
                .start();
        return answer;
    }

    private String available(PoolRef ref) {
        return reading.pools(MANAGER).stream()
                .filter(pool -> pool.ref().equals(ref))
                .findFirst()
                .orElseThrow()
                .available()
                .amount()
                .setScale(2)
                .toPlainString();
    }
}
