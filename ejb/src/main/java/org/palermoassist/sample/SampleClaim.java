package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.calls.Nominations;
import org.palermoassist.fund.Cost;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.fund.ObligationRequest;
import org.palermoassist.fund.Obligations;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.subsistence.ItineraryText;
import org.palermoassist.subsistence.PlaceCode;
import org.palermoassist.travel.AttendanceProof;
import org.palermoassist.travel.ClaimForm;
import org.palermoassist.travel.Claims;
import org.palermoassist.travel.Itinerary;
import org.palermoassist.travel.JourneyAuthorization;
import org.palermoassist.travel.JourneyEnding;
import org.palermoassist.travel.JourneyOpening;
import org.palermoassist.travel.JourneyPayments;
import org.palermoassist.travel.JourneyPlanning;
import org.palermoassist.travel.JourneyRef;
import org.palermoassist.travel.Leg;
import org.palermoassist.travel.LegMode;
import org.palermoassist.travel.PaymentKind;
import org.palermoassist.travel.PaymentOrder;
import org.palermoassist.travel.QuoteForm;
import org.palermoassist.travel.TravelProof;
import org.palermoassist.travel.Traveller;

/** Two invented experts who are back: one claimed with lunches that were given, of the other the claim is awaited. */
@ApplicationScoped
class SampleClaim {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final ZoneId HOME = ZoneId.of("Africa/Nairobi");
    private static final PlaceCode MEETING = new PlaceCode("AT-VIE");
    private static final int DAYS_AGO = 11;

    @Inject
    private Nominations nominations;

    @Inject
    private Meetings meetings;

    @Inject
    private Obligations obligations;

    @Inject
    private JourneyPlanning planning;

    @Inject
    private JourneyAuthorization authorization;

    @Inject
    private JourneyPayments payments;

    @Inject
    private JourneyEnding ending;

    @Inject
    private Claims claims;

    @Inject
    private Clock clock;

    /** Of the two experts of a call whose meeting is over. */
    void load(CallRef call, SamplePeople people) {
        Actor fund = people.fundManager();
        List<JourneyRef> made = nominations.facts(call, fund).stream()
                .map(expert -> made(expert, people))
                .toList();
        JourneyRef first = made.get(0);
        String plan = ItineraryText.of(claims.journey(first, fund));
        LocalDate opens = opens();
        String lunches = "; given " + opens + ".." + opens.plusDays(1) + " L";
        ClaimForm form = new ClaimForm(
                ItineraryText.parse(plan + lunches),
                List.of(TravelProof.BOARDING_PASS, TravelProof.PASSPORT_STAMP),
                Optional.of(AttendanceProof.BADGE),
                usd("0"));
        claims.submit(first, form, fund);
    }

    private LocalDate opens() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS_AGO);
    }

    private JourneyRef made(NominationFacts expert, SamplePeople people) {
        Actor fund = people.fundManager();
        Actor payer = people.account("finance-pay");
        JourneyRef ref = planning.open(opening(expert, fund), fund);
        planning.plan(ref, itinerary(expert.stateCode()), "", fund);
        quote(ref, "Danube Travel", "1080.00", fund);
        quote(ref, "Ring Tours", "1165.50", fund);
        planning.choose(ref, 1, "", fund);
        authorization.request(ref, fund);
        authorization.certify(ref, people.account("finance-certify"));
        authorization.approve(ref, people.account("finance-approve"));
        planning.payable(ref, opens().minusDays(1), fund);
        payments.pay(ref, order(PaymentKind.TICKET, "1080.00", "The State named its expert late"), payer);
        payments.pay(ref, order(PaymentKind.ADVANCE, "900.00", ""), payer);
        ending.travelled(ref, fund);
        return ref;
    }

    private JourneyOpening opening(NominationFacts expert, Actor fund) {
        MeetingDetails meeting = meetings.details(expert.meetings().iterator().next(), fund);
        LocalDate opens = meeting.opensOn();
        Cost cost = new Cost(new TreeSet<>(), new TreeSet<>(List.of("WG.2")), new TreeSet<>(), true, opens);
        ObligationRef money = obligations.request(
                new ObligationRequest("Expert to a meeting", "", "", usd("2536.00"), cost, Optional.empty()), fund);
        return new JourneyOpening(
                expert.ref(),
                expert.stateCode(),
                List.of(meeting.ref()),
                meeting.title(),
                meeting.place(),
                meeting.zone(),
                opens,
                meeting.closesOn(),
                0,
                new Traveller(expert.expertName(), expert.nationality(), expert.homeCountry(), ""),
                false,
                money,
                usd("2536.00"));
    }

    private Itinerary itinerary(String state) {
        LocalDate opens = opens();
        PlaceCode home = new PlaceCode(state + "-CAP");
        LocalDate there = opens.minusDays(1);
        LocalDate back = opens.plusDays(3);
        List<Leg> legs = List.of(
                new Leg(home, MEETING, there.atTime(8, 10), HOME, there.atTime(14, 35), VIENNA, LegMode.AIR),
                new Leg(MEETING, home, back.atTime(10, 20), VIENNA, back.atTime(20, 15), HOME, LegMode.AIR));
        return new Itinerary(legs, new TreeSet<>());
    }

    private void quote(JourneyRef ref, String agent, String fare, Actor fund) {
        LocalDate day = opens().minusDays(30);
        planning.quote(ref, new QuoteForm(agent, false, day, usd(fare), true, 1, 9, false), fund);
    }

    private static PaymentOrder order(PaymentKind kind, String amount, String reason) {
        return new PaymentOrder(kind, usd(amount), "TRV-SAMPLE", reason);
    }

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }
}
