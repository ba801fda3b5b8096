package org.palermoassist.travel;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.shared.Money;
import org.palermoassist.subsistence.PlaceCode;

/**
 * What a journey begins with: an expert who was selected, and the money that was reserved.
 *
 * @param nomination of the expert
 * @param stateCode ISO 3166-1 alpha-2 code of the State that nominated
 * @param meetings the one, or several in a row (E-5), the first one first
 * @param title of the meetings, as letters name them
 * @param place of the meetings
 * @param zone of the clocks there
 * @param opensOn of the first meeting
 * @param closesOn of the last meeting
 * @param gapNights between the meetings
 * @param traveller who travels
 * @param visaNeeded as the expert says
 * @param obligation that keeps the money
 * @param estimate at the selection, in dollars
 */
public record JourneyOpening(
        NominationRef nomination,
        String stateCode,
        List<MeetingRef> meetings,
        String title,
        PlaceCode place,
        ZoneId zone,
        LocalDate opensOn,
        LocalDate closesOn,
        int gapNights,
        Traveller traveller,
        boolean visaNeeded,
        ObligationRef obligation,
        Money estimate) {}
