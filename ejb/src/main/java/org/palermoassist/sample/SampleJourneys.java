package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.calls.Nominations;
import org.palermoassist.fund.Cost;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.fund.ObligationRequest;
import org.palermoassist.fund.Obligations;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.subsistence.PlaceCode;
import org.palermoassist.travel.Itinerary;
import org.palermoassist.travel.JourneyAuthorization;
import org.palermoassist.travel.JourneyFilter;
import org.palermoassist.travel.JourneyOpening;
import org.palermoassist.travel.JourneyPayments;
import org.palermoassist.travel.JourneyPlanning;
import org.palermoassist.travel.JourneyReading;
import org.palermoassist.travel.JourneyRow;
import org.palermoassist.travel.JourneyStatus;
import org.palermoassist.travel.Leg;
import org.palermoassist.travel.LegMode;
import org.palermoassist.travel.PaymentKind;
import org.palermoassist.travel.PaymentOrder;
import org.palermoassist.travel.QuoteForm;
import org.palermoassist.travel.Traveller;
import org.palermoassist.travel.VisaNeed;

/** Journeys of invented experts who were selected, each as far as another: to be planned, asked for, authorized and paid. */
@ApplicationScoped
class SampleJourneys {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final int DAYS_OF_A_QUOTE = 1;
    private static final String ESTIMATE = "3792.00";

    @Inject
    private Meetings meetings;

    @Inject
    private Nominations nominations;

    @Inject
    private Obligations obligations;

    @Inject
    private JourneyReading reading;

    @Inject
    private JourneyPlanning planning;

    @Inject
    private JourneyAuthorization authorization;

    @Inject
    private JourneyPayments payments;

    /** Of all experts of a call. */
    void load(CallRef call, SamplePeople people) {
        Actor fund = people.fundManager();
        List<NominationFacts> experts = nominations.facts(call, fund);
        MeetingRef second = experts.get(0).meetings().iterator().next();
        MeetingDetails meeting =
                meetings.details(meetings.details(second, fund).backToBack().get(0), fund);
        experts.forEach(expert -> open(meeting, expert, fund));
        List<JourneyRow> opened = reading.page(
                        new JourneyFilter(Set.of(JourneyStatus.OPENED), Optional.empty(), Optional.empty()),
                        PageRequest.of(0, 3),
                        fund)
                .items();
        for (int number = 0; number < opened.size(); number++) {
            JourneyRow journey = opened.get(number);
            if (number < 2) {
                plan(journey, fund);
                authorization.request(journey.ref(), fund);
            }
            if (number == 0) {
                authorization.certify(journey.ref(), people.named("finance-certify"));
                authorization.approve(journey.ref(), people.named("finance-approve"));
                PaymentOrder ticket = new PaymentOrder(
                        PaymentKind.TICKET, usd("1180.00"), "TRV-2026-118", "The State named its expert late");
                payments.pay(journey.ref(), ticket, people.named("finance-pay"));
            }
        }
    }

    /** To two meetings in a row, on one journey. */
    private void open(MeetingDetails first, NominationFacts expert, Actor fund) {
        MeetingDetails second = meetings.details(first.backToBack().get(0), fund);
        Cost cost = new Cost(new TreeSet<>(), new TreeSet<>(Set.of("WG.2")), new TreeSet<>(), true, first.opensOn());
        ObligationRef money = obligations.request(
                new ObligationRequest("Expert to two meetings", "", "", usd(ESTIMATE), cost, Optional.empty()), fund);
        int nights = (int) ChronoUnit.DAYS.between(first.closesOn(), second.opensOn()) - 1;
        planning.open(
                new JourneyOpening(
                        expert.ref(),
                        expert.stateCode(),
                        List.of(first.ref(), second.ref()),
                        first.title() + "; " + second.title(),
                        first.place(),
                        first.zone(),
                        first.opensOn(),
                        second.closesOn(),
                        Math.max(0, nights),
                        new Traveller(expert.expertName(), expert.nationality(), expert.homeCountry(), ""),
                        expert.visaNeeded(),
                        money,
                        usd(ESTIMATE)),
                fund);
    }

    private void plan(JourneyRow journey, Actor fund) {
        LocalDate there = journey.opensOn().minusDays(1);
        LocalDate back = journey.closesOn().plusDays(1);
        PlaceCode home = new PlaceCode(journey.stateCode() + "-CAP");
        List<Leg> legs = List.of(
                leg(home, there.minusDays(1).atTime(23, 40), new PlaceCode("ET-ADD"), there.atTime(2, 10)),
                leg(new PlaceCode("ET-ADD"), there.atTime(4, 0), journey.place(), there.atTime(8, 50)),
                leg(journey.place(), back.atTime(12, 30), home, back.plusDays(1).atTime(1, 15)));
        planning.plan(journey.ref(), new Itinerary(legs, new TreeSet<>()), "", fund);
        planning.visa(journey.ref(), new VisaNeed("Embassy of Austria", "KE", 15, usd("180.00"), usd("40.00")), fund);
        LocalDate day = LocalDate.ofInstant(journey.openedAt(), VIENNA).minusDays(DAYS_OF_A_QUOTE);
        quote(journey, "Danube Travel", "1180.00", day, 1, fund);
        quote(journey, "Ring Tours", "1265.50", day, 2, fund);
        planning.choose(journey.ref(), 1, "", fund);
    }

    private void quote(JourneyRow journey, String agent, String fare, LocalDate day, int stops, Actor fund) {
        planning.quote(journey.ref(), new QuoteForm(agent, false, day, usd(fare), true, stops, 11, false), fund);
    }

    private static Leg leg(PlaceCode from, LocalDateTime departs, PlaceCode to, LocalDateTime arrives) {
        return new Leg(from, to, departs, zone(from), arrives, zone(to), LegMode.AIR);
    }

    private static ZoneId zone(PlaceCode place) {
        return place.value().startsWith("AT") ? VIENNA : NAIROBI;
    }

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }
}
