package org.palermoassist.travel;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.reference.ExchangeRates;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** A journey is opened and planned: legs, quotes, ticket or lump sum, hotel, visa (T-1, T-7, T-11, U-33). Nothing is bought here. */
@UseCase
public class JourneyPlanning {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private JourneyDesk desk;

    @Inject
    private JourneyStore store;

    @Inject
    private Allowances allowances;

    @Inject
    private ExchangeRates rates;

    /**
     * Opens the journey of an expert who was selected; the money is reserved already.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#ONE_JOURNEY}
     */
    public JourneyRef open(JourneyOpening opening, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        long open = Sql.select(
                        "1",
                        "journey WHERE nomination_ref = ?",
                        opening.nomination().value())
                .and("status NOT IN ('CANCELLED', 'NO_SHOW')")
                .count(em);
        TravelRule.ONE_JOURNEY.require(open == 0, opening.nomination());
        Journey journey = new Journey(opening, desk.now());
        desk.open(journey, opening.traveller());
        desk.done(journey, JourneyAct.OPENED, "", by, opening.nomination(), opening.obligation());
        return journey.ref();
    }

    /**
     * Enters the legs anew. What was chosen of the quotes before holds no longer.
     *
     * @param reason why the journey is not in the days of T-1, private days apart; may be empty
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#WINDOW_OR_REASON}, {@link
     *     TravelRule#PRIVATE_DAY_IS_OUTSIDE}, {@link TravelRule#JOURNEY_LEADS_THERE}
     */
    public void plan(JourneyRef ref, Itinerary itinerary, String reason, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Journey journey = desk.keep(ref, by);
        MeetingWindow window = journey.window(desk.terms(journey));
        itinerary.check(window, reason);
        journey.plan(itinerary, reason, allowances.of(itinerary, window.place(), journey.isLodged(), by));
        store.write(journey.id(), itinerary.legs());
        desk.done(journey, JourneyAct.PLANNED, reason, by, itinerary.departsOn(), itinerary.returnsOn());
    }

    /**
     * Enters what an agent asks; a quote is never changed.
     *
     * @return its number
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#RATE_IS_KNOWN}, {@link TravelRule#DAY_HAS_COME}
     */
    public int quote(JourneyRef ref, QuoteForm form, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Journey journey = desk.keep(ref, by);
        boolean open = journey.status().isOpenToPlans() || journey.status().isAuthorized();
        TravelRule.JOURNEY_ORDER.require(open, ref, journey.status(), JourneyStatus.PLANNED);
        DatedRate rate = rate(form.fare().currency(), desk.come(form.quotedOn()));
        int number = store.quotes(journey.id()).quotes().size() + 1;
        Quote quote = new Quote(
                number,
                form.agent(),
                form.contracted(),
                form.quotedOn(),
                form.fare(),
                rate.toUsd(form.fare()),
                form.economy(),
                form.stops(),
                form.hours(),
                form.official());
        store.add(journey.id(), quote, by);
        desk.done(journey, JourneyAct.QUOTED, "", by, number, form.fare());
        return number;
    }

    /**
     * The fund is to buy this passage. With private days it pays at most the fare of the official days (T-11).
     *
     * @param reason why it is not the most direct and economical one; may be empty
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#QUOTES_ARE_ENOUGH}, {@link TravelRule#ECONOMY_ONLY}, {@link
     *     TravelRule#OTHER_QUOTE_HAS_REASON}, {@link TravelRule#OFFICIAL_FARE_IS_QUOTED}, {@link TravelRule#LEGS_FIRST}
     */
    public void choose(JourneyRef ref, int number, String reason, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Journey journey = desk.keep(ref, by);
        QuoteSet quotes = store.quotes(journey.id());
        boolean ownDays = !journey.route().privateDays().isEmpty();
        Quote chosen = quotes.choose(number, ownDays, reason);
        journey.take(JourneyPassage.ticket(chosen, quotes.borneByFund(chosen, ownDays), reason));
        desk.done(journey, JourneyAct.PASSAGE, reason, by, Passage.TICKET, number);
    }

    /**
     * The traveller is to get a lump sum and buy the ticket.
     *
     * @param sum in dollars
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#LUMP_SUM_WITHIN_FARE}, {@link TravelRule#QUOTES_ARE_ENOUGH}
     */
    public void lumpSum(JourneyRef ref, Money sum, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Journey journey = desk.keep(ref, by);
        QuoteSet quotes = store.quotes(journey.id());
        TravelRule.QUOTES_ARE_ENOUGH.require(quotes.isEnough(), quotes.quotes().size());
        TravelRule.AMOUNT_IS_PAYABLE.require(sum.isPositive() && sum.isPayable(), sum);
        Money most = desk.terms(journey).mostLumpSum(quotes.lowestFare().orElseThrow());
        TravelRule.LUMP_SUM_WITHIN_FARE.require(sum.isAtMost(most), sum, most);
        journey.take(JourneyPassage.lumpSum(sum));
        desk.done(journey, JourneyAct.PASSAGE, "", by, Passage.LUMP_SUM, sum);
    }

    /**
     * So much is to be prepaid for the hotel; zero for none. A bed that is given reduces the allowance (T-4).
     *
     * @param sum in dollars
     */
    public void hotel(JourneyRef ref, Money sum, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Journey journey = desk.keep(ref, by);
        TravelRule.AMOUNT_IS_PAYABLE.require(sum.amount().signum() >= 0 && sum.isPayable(), sum);
        journey.prepay(sum, lodged(journey, sum.isPositive(), by));
        desk.done(journey, JourneyAct.HOTEL, "", by, sum);
    }

    private Optional<Allowances.Sum> lodged(Journey journey, boolean paid, Actor by) {
        return Optional.of(store.legs(journey.id()))
                .filter(legs -> !legs.isEmpty())
                .map(legs -> new Itinerary(legs, journey.route().privateDays()))
                .map(itinerary -> allowances.of(
                        itinerary, journey.window(desk.terms(journey)).place(), paid, by));
    }

    /** What the visa takes, and costs the fund (U-33). */
    public void visa(JourneyRef ref, VisaNeed need, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Journey journey = desk.keep(ref, by);
        journey.describe(need);
        desk.done(journey, JourneyAct.VISA, "", by, need.country(), need.days());
    }

    /** The visa is there since a day. */
    public void visaGranted(JourneyRef ref, LocalDate on, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Journey journey = desk.keep(ref, by);
        journey.grantVisa(desk.come(on));
        desk.done(journey, JourneyAct.VISA_GRANTED, "", by, on);
    }

    /** It is known since a day how to pay the traveller: account, cash at the venue, country office (U-22). */
    public void payable(JourneyRef ref, LocalDate since, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Journey journey = desk.keep(ref, by);
        journey.payable(desk.come(since));
        desk.done(journey, JourneyAct.DETAILS, "", by, since);
    }

    private DatedRate rate(String currency, LocalDate day) {
        var found = rates.on(currency, day);
        TravelRule.RATE_IS_KNOWN.require(found.isPresent(), currency, day);
        return found.orElseThrow();
    }
}
