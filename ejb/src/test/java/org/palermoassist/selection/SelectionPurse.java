package org.palermoassist.selection;

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
import org.palermoassist.fund.PoolRow;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.shared.Refs;

/** Money for one meeting, in a pool that no other test's costs fit. */
@ApplicationScoped
class SelectionPurse {
    @Inject
    private Event<FundMoney> money;

    @Inject
    private FundReading fund;

    @Inject
    private Clock clock;

    @Transactional
    PoolRef pool(String usd, MeetingRef meeting) {
        DonorRef donor = new DonorRef(Refs.next('B'));
        Earmark forMeeting = Earmark.parse("bodies=" + meeting);
        money.fire(new FundMoney(
                FundMoney.Kind.RECEIVED,
                new ReceiptRef(Refs.next('Q')),
                Optional.of(donor),
                Optional.empty(),
                forMeeting,
                BigDecimal.ZERO,
                SelectionGround.usd(usd),
                SelectionGround.usd(usd),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                SelectionGround.MANAGER));
        return fund.pools(SelectionGround.MANAGER).stream()
                .filter(pool -> pool.donor().equals(donor))
                .map(PoolRow::ref)
                .findFirst()
                .orElseThrow();
    }
}
