package org.palermoassist.fund;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Earmark;
import org.palermoassist.donors.FundMoney;
import org.palermoassist.donors.ReceiptRef;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Refs;

/** Money for the tests: each has donors and limits of its own, so that no other test's pool fits its costs. */
@Dependent
public class FundGround {
    @Resource
    private UserTransaction transaction;

    @Inject
    private Event<FundMoney> news;

    @Inject
    private FundReading reading;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    static DonorRef donor() {
        return new DonorRef(Refs.next('B'));
    }

    static ReceiptRef receipt() {
        return new ReceiptRef(Refs.next('Q'));
    }

    /** A code of a body that no other test knows. */
    static String body() {
        return "BODY-" + Refs.next('Q');
    }

    /** A receipt comes in; the pool that it entered. */
    PoolRef receive(DonorRef donor, Earmark earmark, String percent, String usd) throws Exception {
        move(FundMoney.Kind.RECEIVED, receipt(), donor, earmark, percent, usd);
        return pool(donor, earmark);
    }

    void move(FundMoney.Kind kind, ReceiptRef receipt, DonorRef donor, Earmark earmark, String percent, String usd)
            throws Exception {
        Money amount = FundExamples.usd(usd);
        transaction.begin();
        try {
            news.fire(new FundMoney(
                    kind,
                    receipt,
                    Optional.of(donor),
                    Optional.empty(),
                    earmark,
                    new BigDecimal(percent),
                    amount,
                    amount,
                    today(),
                    FundExamples.MANAGER));
            transaction.commit();
        } catch (RuntimeException refused) {
            transaction.rollback();
            throw refused;
        }
    }

    PoolRef pool(DonorRef donor, Earmark earmark) {
        return reading.pools(FundExamples.MANAGER).stream()
                .filter(pool -> pool.donor().equals(donor) && pool.earmark().equals(earmark))
                .findFirst()
                .orElseThrow()
                .ref();
    }

    /** Asks for so much, for a cost of a body. */
    ObligationRequest request(String direct, String body) {
        Cost cost = new Cost(FundExamples.set(), FundExamples.set(body), FundExamples.set(), false, today());
        return new ObligationRequest("A trip", "", "", FundExamples.usd(direct), cost, Optional.empty());
    }
}
