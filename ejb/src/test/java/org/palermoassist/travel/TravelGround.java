package org.palermoassist.travel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Earmark;
import org.palermoassist.donors.FundMoney;
import org.palermoassist.donors.ReceiptRef;
import org.palermoassist.fund.Cost;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.fund.ObligationRequest;
import org.palermoassist.fund.Obligations;
import org.palermoassist.fund.PoolRow;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Refs;
import org.palermoassist.subsistence.PlaceCode;

/** Money, rates and experts for the tests: each has a body and a donor of its own, so that no other test's pool fits its costs. */
@Dependent
public class TravelGround {
    static final Actor MANAGER = person("fund", Role.FUND_MANAGER);
    static final Actor CERTIFIER = person("fin-c", Role.FINANCE_OFFICER);
    static final Actor APPROVER = person("fin-a", Role.FINANCE_OFFICER);
    static final Actor PAYER = person("fin-p", Role.FINANCE_OFFICER);
    private static final String PLACE = "QZ-TRV";

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<FundMoney> news;

    @Inject
    private FundReading reading;

    @Inject
    private Obligations obligations;

    @Inject
    private TravelPlaces places;

    @Inject
    private Clock clock;

    static Actor person(String login, Role role) {
        return Actor.of(login, login, role, Optional.empty(), Optional.empty(), false);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A pool of so much for a body that no other test knows, given to a call, and its rate of subsistence: 300 a night, 50 a ride. */
    String pool(String usd) throws Exception {
        String body = "BODY-" + Refs.next('T');
        money(body, usd);
        places.call(row(body).ref());
        return body;
    }

    /** Money for a body; no call has it. */
    void money(String body, String usd) throws Exception {
        Earmark earmark = new Earmark(
                new TreeSet<>(),
                new TreeSet<>(Set.of(body)),
                new TreeSet<>(),
                false,
                Optional.empty(),
                Optional.empty());
        transaction.begin();
        try {
            em.createNativeQuery("INSERT IGNORE INTO subsistence_place (code, name, zone) VALUES ('" + PLACE
                            + "', 'Travelton', 'Europe/Vienna')")
                    .executeUpdate();
            em.createNativeQuery("INSERT IGNORE INTO subsistence_rate (place, holds_from, dsa, terminal, with_vehicle,"
                            + " source) VALUES ('" + PLACE + "', '2020-01-01', 300, 50, 20, 'Test')")
                    .executeUpdate();
            news.fire(new FundMoney(
                    FundMoney.Kind.RECEIVED,
                    new ReceiptRef(Refs.next('Q')),
                    Optional.of(new DonorRef(Refs.next('B'))),
                    Optional.empty(),
                    earmark,
                    new BigDecimal("13"),
                    TravelExamples.usd(usd),
                    TravelExamples.usd(usd),
                    today(),
                    MANAGER));
            transaction.commit();
        } catch (RuntimeException refused) {
            transaction.rollback();
            throw refused;
        }
    }

    /** Another rate of a currency from today on. */
    void rate(String currency, String rate) throws Exception {
        transaction.begin();
        em.createNativeQuery(
                        "INSERT INTO exchange_rate (currency, effective_on, revision, rate, source, reason) SELECT ?,"
                                + " ?, COALESCE(MAX(revision) + 1, 0), ?, (SELECT MIN(code) FROM exchange_rate_source), 'Test'"
                                + " FROM exchange_rate WHERE currency = ? AND effective_on = ?")
                .setParameter(1, currency)
                .setParameter(2, today())
                .setParameter(3, new BigDecimal(rate))
                .setParameter(4, currency)
                .setParameter(5, today())
                .executeUpdate();
        transaction.commit();
    }

    /** What is available in the pool of a body. */
    Money available(String body) {
        return row(body).available();
    }

    PoolRow row(String body) {
        return rows(body).get(0);
    }

    /** Pools of a body, oldest first. */
    List<PoolRow> rows(String body) {
        return reading.pools(MANAGER).stream()
                .filter(pool -> pool.earmark().bodies().contains(body))
                .sorted(Comparator.comparing(PoolRow::openedAt))
                .toList();
    }

    ObligationRef reserve(String body, String usd) {
        Cost cost = new Cost(new TreeSet<>(), new TreeSet<>(Set.of(body)), new TreeSet<>(), false, today());
        return obligations.request(
                new ObligationRequest("Expert to a meeting", "", "", TravelExamples.usd(usd), cost, Optional.empty()),
                MANAGER);
    }

    /** What happens by itself when nobody approves in time. */
    void giveUp(ObligationRef ref) {
        obligations.cancel(ref, "Not approved in time", MANAGER);
    }

    /** What opens a journey of an expert who was selected for a meeting of three days that opens in so many days. */
    JourneyOpening opening(ObligationRef money, String estimate, int inDays, boolean visa, Traveller traveller) {
        LocalDate opens = today().plusDays(inDays);
        NominationRef nomination = new NominationRef(Refs.next('X'));
        places.fund(nomination, money, estimate);
        return new JourneyOpening(
                nomination,
                "QM",
                List.of(new MeetingRef(Refs.next('I'))),
                "Working group, third session",
                new PlaceCode(PLACE),
                ZoneId.of("Europe/Vienna"),
                opens,
                opens.plusDays(2),
                0,
                traveller,
                visa,
                money,
                TravelExamples.usd(estimate));
    }

    /** Four nights: from the day before the opening to the day after the end. */
    Itinerary itinerary(int inDays) {
        return itinerary(inDays, 3);
    }

    /** @param after days after the opening on which the expert leaves */
    Itinerary itinerary(int inDays, int after) {
        LocalDate opens = today().plusDays(inDays);
        String from = "QM-CAP Europe/Vienna ";
        String there = PLACE + " Europe/Vienna ";
        return new Itinerary(
                List.of(
                        TravelExamples.leg(
                                from + opens.minusDays(1).atTime(8, 0),
                                there + opens.minusDays(1).atTime(14, 0)),
                        TravelExamples.leg(
                                there + opens.plusDays(after).atTime(10, 0),
                                from + opens.plusDays(after).atTime(16, 0))),
                new TreeSet<>());
    }

    QuoteForm quote(String agent, String amount, String currency) {
        return new QuoteForm(agent, false, today(), Money.of(new BigDecimal(amount), currency), true, 0, 6, false);
    }
}
