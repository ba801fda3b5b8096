package org.palermoassist.travel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.Hand;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.shared.Money;
import org.palermoassist.subsistence.PlaceCode;

/**
 * A journey in a list.
 *
 * @param stateCode that nominated the expert
 * @param name of the expert as in the passport; empty once it is erased (T-14)
 * @param title of the meetings
 * @param place of the meetings
 * @param departsOn where the journey begins; once it is planned
 * @param returnsOn where the journey ends; once it is planned
 * @param cost direct costs as planned; the estimate before
 * @param recoverBy day until which an advance is to come back
 * @param openedAt UTC
 * @param next the hand that comes next (U-38)
 */
public record JourneyRow(
        JourneyRef ref,
        JourneyStatus status,
        NominationRef nomination,
        ObligationRef obligation,
        String stateCode,
        String name,
        String title,
        PlaceCode place,
        LocalDate opensOn,
        LocalDate closesOn,
        Optional<LocalDate> departsOn,
        Optional<LocalDate> returnsOn,
        Money cost,
        Optional<LocalDate> recoverBy,
        Instant openedAt,
        Optional<Hand> next) {}
