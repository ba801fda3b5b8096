package org.palermoassist.donors;

import java.time.LocalDate;
import java.util.List;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;

/** What the fund tells of the use of a donor's money, for the donor's statement. */
public interface UseOfMoney {
    /**
     * What happened to a donor's pools in a period, each in full.
     *
     * @param from first day
     * @param until last day
     */
    List<PoolUse> of(DonorRef donor, LocalDate from, LocalDate until, Actor by);

    /**
     * One pool in a period, in United States dollars at the entries' own rates:
     * {@code opening + received + refunded - spent - psc - returned = closing}.
     *
     * @param earmark limits on its use
     * @param opening unspent at the end of the day before
     * @param received contributions
     * @param refunded costs that came back, and interest
     * @param spent direct costs
     * @param psc programme support costs on them
     * @param returned paid back to the donor
     * @param closing unspent at the end of the last day, obligations included
     * @param obliged of the closing balance, what open obligations take, programme support costs included
     */
    record PoolUse(
            Earmark earmark,
            Money opening,
            Money received,
            Money refunded,
            Money spent,
            Money psc,
            Money returned,
            Money closing,
            Money obliged) {}
}
