package org.palermoassist.travel;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.shared.Money;

/** What holds now of one expert's journey; legs, quotes, payments and steps stand in rows of their own. */
@Entity
@Table(name = "journey")
class Journey {
    private static final String USD = "USD";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private JourneyRef ref;

    @Enumerated(EnumType.STRING)
    private JourneyStatus status = JourneyStatus.OPENED;

    @Column(name = "nomination_ref")
    private String nomination;

    @Column(name = "obligation_ref")
    private ObligationRef obligation;

    @Column(name = "state_code")
    private String stateCode;

    @Embedded
    private JourneyMeeting meeting;

    private BigDecimal estimate;

    @Embedded
    private JourneyRoute route = new JourneyRoute();

    @Embedded
    private JourneyPassage passage = new JourneyPassage();

    private BigDecimal dsa = BigDecimal.ZERO;
    private BigDecimal terminals = BigDecimal.ZERO;
    private BigDecimal hotel = BigDecimal.ZERO;

    @Embedded
    private JourneyVisa visa;

    @Column(name = "details_on")
    private LocalDate detailsOn;

    @Column(name = "recover_by")
    private LocalDate recoverBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** For JPA. */
    protected Journey() {}

    Journey(JourneyOpening opening, Instant at) {
        ref = JourneyRef.next();
        stateCode = opening.stateCode();
        meeting = new JourneyMeeting(opening);
        openedAt = at;
        take(opening);
    }

    private void take(JourneyOpening opening) {
        nomination = opening.nomination().value();
        obligation = opening.obligation();
        estimate = opening.estimate().amount();
        visa = new JourneyVisa(opening.visaNeeded());
    }

    /** Another expert travels instead; nothing was bought, and all is planned anew. */
    void takeOver(JourneyOpening opening) {
        if (status != JourneyStatus.OPENED) {
            become(JourneyStatus.OPENED);
        }
        take(opening);
        route = new JourneyRoute();
        passage = new JourneyPassage();
        hotel = BigDecimal.ZERO;
        dsa = BigDecimal.ZERO;
        terminals = BigDecimal.ZERO;
        detailsOn = null;
    }

    /** The legs are there, and what they bring in allowances; what was chosen of the quotes before holds no longer. */
    void plan(Itinerary itinerary, String reason, Allowances.Sum allowances) {
        requireOpenToPlans();
        follow(itinerary, reason, allowances);
        passage = new JourneyPassage();
        if (status != JourneyStatus.OPENED) {
            become(JourneyStatus.OPENED);
        }
    }

    private void follow(Itinerary itinerary, String reason, Allowances.Sum allowances) {
        route = new JourneyRoute(itinerary, reason);
        allow(allowances);
    }

    private void allow(Allowances.Sum allowances) {
        dsa = allowances.dsa().amount();
        terminals = allowances.terminals().amount();
    }

    /** Whether the hotel is paid in advance. */
    boolean isLodged() {
        return hotel.signum() > 0;
    }

    /** How the passage is paid for. */
    void take(JourneyPassage chosen) {
        requireOpenToPlans();
        TravelRule.LEGS_FIRST.require(route.isKnown(), ref);
        passage = chosen;
        become(JourneyStatus.PLANNED);
    }

    private void requireOpenToPlans() {
        TravelRule.JOURNEY_ORDER.require(status.isOpenToPlans(), ref, status, JourneyStatus.PLANNED);
    }

    /** So much is prepaid for the hotel; what was certified is certified anew. */
    void prepay(Money sum, Optional<Allowances.Sum> allowances) {
        requireOpenToPlans();
        hotel = sum.amount();
        allowances.ifPresent(this::allow);
        planAgain();
    }

    /** What the visa takes; its cost belongs to the plan. */
    void describe(VisaNeed need) {
        requireOpenToPlans();
        visa.describe(need);
        planAgain();
    }

    private void planAgain() {
        if (status == JourneyStatus.REQUESTED || status == JourneyStatus.CERTIFIED) {
            become(JourneyStatus.PLANNED);
        }
    }

    /** The visa is there. */
    void grantVisa(LocalDate on) {
        TravelRule.JOURNEY_ORDER.require(isUnderWay(), ref, status, status);
        visa.grant(on);
    }

    /** It is known how to pay the traveller. */
    void payable(LocalDate since) {
        TravelRule.JOURNEY_ORDER.require(isUnderWay(), ref, status, status);
        detailsOn = since;
    }

    private boolean isUnderWay() {
        return status.isOpenToPlans() || status.isAuthorized();
    }

    /** Changed after it was authorized, or even after it was made: longer, or dearer (T-11). */
    void amend(Amendment amendment, Allowances.Sum allowances) {
        boolean authorized = status.isAuthorized() || status == JourneyStatus.TRAVELLED;
        TravelRule.JOURNEY_ORDER.require(authorized, ref, status, JourneyStatus.REQUESTED);
        follow(amendment.itinerary(), amendment.windowReason(), allowances);
        passage.add(amendment.furtherFare());
    }

    void become(JourneyStatus next) {
        TravelRule.JOURNEY_ORDER.require(status.allows(next), ref, status, next);
        status = next;
    }

    /** It is over, whichever way. */
    void end(JourneyStatus last, Instant at) {
        become(last);
        endedAt = at;
    }

    /** The advance has to come back by this day; or has come back. */
    void recover(Optional<LocalDate> by) {
        recoverBy = by.orElse(null);
    }

    /** What is authorized for one kind of cost, in dollars. */
    Money planned(PaymentKind kind) {
        return switch (kind) {
            case TICKET -> fare(Passage.TICKET);
            case LUMP_SUM -> fare(Passage.LUMP_SUM);
            case HOTEL -> usd(hotel);
            case VISA -> visa.total();
            case ADVANCE -> allowances();
        };
    }

    private Money fare(Passage way) {
        return passage.isBy(way) ? passage.fare() : Money.zero(USD);
    }

    /** Subsistence and terminals, in dollars. */
    Money allowances() {
        return usd(dsa.add(terminals));
    }

    /** All direct costs, in dollars. */
    Money cost() {
        return passage.fare().plus(usd(hotel)).plus(visa.total()).plus(allowances());
    }

    boolean lacksVisa() {
        return visa.isMissing();
    }

    boolean lacksDetails() {
        return detailsOn == null;
    }

    private static Money usd(BigDecimal amount) {
        return Money.of(amount, USD);
    }

    Long id() {
        return id;
    }

    JourneyRef ref() {
        return ref;
    }

    JourneyStatus status() {
        return status;
    }

    NominationRef nomination() {
        return new NominationRef(nomination);
    }

    ObligationRef obligation() {
        return obligation;
    }

    JourneyRoute route() {
        return route;
    }

    JourneyPassage passage() {
        return passage;
    }

    Money estimate() {
        return usd(estimate);
    }

    /** The same journey, for somebody else. */
    JourneyOpening opening(Replacements.Successor successor, JourneyMeeting.Reserved money) {
        return meeting.opening(stateCode, successor, money);
    }

    /** When it begins, or is to begin: the day whose rules hold. */
    LocalDate begins() {
        return route.isKnown() ? route.departsOn() : meeting.opensOn();
    }

    /** The days for which the fund brings the expert. */
    MeetingWindow window(TravelTerms terms) {
        return meeting.window(terms);
    }
}
