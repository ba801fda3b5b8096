package org.palermoassist.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Earmark;
import org.palermoassist.donors.FundMoney;
import org.palermoassist.donors.ReceiptRef;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Refs;

/** Money for the calls of the tests: a pool of its own for each. */
@ApplicationScoped
class CallsMoney {
    @Inject
    private Event<FundMoney> news;

    @Inject
    private FundReading fund;

    @Inject
    private Clock clock;

    /** A receipt comes in; the pool that it entered. */
    @Transactional
    PoolRef pool() {
        DonorRef donor = new DonorRef(Refs.next('B'));
        Money amount = Money.of(new BigDecimal("100000"), "USD");
        news.fire(new FundMoney(
                FundMoney.Kind.RECEIVED,
                new ReceiptRef(Refs.next('Q')),
                Optional.of(donor),
                Optional.empty(),
                Earmark.parse("bodies=CALLS-IT"), // fits no cost of any other test
                new BigDecimal("13"),
                amount,
                amount,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                CallsGround.MANAGER));
        return fund.pools(CallsGround.MANAGER).stream()
                .filter(pool -> pool.donor().equals(donor))
                .findFirst()
                .orElseThrow()
                .ref();
    }
}
