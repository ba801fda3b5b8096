package org.palermoassist.travel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.shared.Money;
import org.palermoassist.subsistence.PlaceCode;

/** What a journey leads to: one meeting, or several in a row at one place (E-5). */
@Embeddable
class JourneyMeeting {
    private String meetings;
    private String title;
    private String place;
    private String zone;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "gap_nights")
    private int gapNights;

    /** For JPA. */
    protected JourneyMeeting() {}

    JourneyMeeting(JourneyOpening opening) {
        meetings = opening.meetings().stream().map(MeetingRef::value).collect(Collectors.joining(","));
        title = opening.title();
        place = opening.place().value();
        zone = opening.zone().getId();
        opensOn = opening.opensOn();
        closesOn = opening.closesOn();
        gapNights = opening.gapNights();
    }

    /** First day of the first meeting. */
    LocalDate opensOn() {
        return opensOn;
    }

    /** The days for which the fund brings the expert. */
    MeetingWindow window(TravelTerms terms) {
        return new MeetingWindow(new PlaceCode(place), opensOn, closesOn, terms.eveningFrom());
    }

    /** Refs that are written one after the other. */
    static List<MeetingRef> refs(String joined) {
        return Arrays.stream(joined.split(",")).map(MeetingRef::new).toList();
    }

    /** The same meeting, for whoever travels instead. */
    JourneyOpening opening(String state, Replacements.Successor successor, Reserved money) {
        return new JourneyOpening(
                successor.nomination(),
                state,
                refs(meetings),
                title,
                new PlaceCode(place),
                ZoneId.of(zone),
                opensOn,
                closesOn,
                gapNights,
                successor.traveller(),
                successor.visaNeeded(),
                money.obligation(),
                money.estimate());
    }

    /** Money that is kept, and for how much. */
    record Reserved(ObligationRef obligation, Money estimate) {}
}
