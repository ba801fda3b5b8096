package org.palermoassist.travel;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;
import org.palermoassist.subsistence.PlaceCode;

/** What pages and the API show of journeys, to those who read the fund (T-14). */
@UseCase
public class JourneyReading {
    /** Sorts of the list: by day of departure, opening of the meeting, cost, age. */
    public static final Set<String> SORTS = Set.of("departs", "opens", "cost", "opened");

    private static final String USD = "USD";
    private static final String COST =
            "IF(j.fare + j.dsa + j.terminals + j.hotel = 0, j.estimate, j.fare + j.dsa + j.terminals + j.hotel"
                    + " + j.visa_cost + j.visa_insurance)";
    static final String ROW = "j.ref, j.status, j.nomination_ref, j.obligation_ref, j.state_code, t.name, j.title,"
            + " j.place, j.opens_on, j.closes_on, j.departs_on, j.returns_on, " + COST
            + ", j.recover_by, j.opened_at";
    private static final String REST =
            ", j.id, j.meetings, j.zone, t.nationality, t.home, t.login, j.estimate, j.private_days,"
                    + " j.window_reason, j.passage, j.quote_number, j.quote_reason, j.fare, j.own_fare, j.dsa,"
                    + " j.terminals, j.hotel, j.visa_needed, j.visa_embassy, j.visa_country, j.visa_days,"
                    + " j.visa_cost, j.visa_insurance, j.visa_granted_on, j.details_on, t.absence, t.explanation,"
                    + " j.gap_nights";
    static final String FROM = "journey j LEFT JOIN journey_traveller t ON t.journey_id = j.id WHERE ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private JourneyDesk desk;

    @Inject
    private JourneyStore store;

    /** One page of journeys, the next to depart first unless sorted otherwise. */
    public Page<JourneyRow> page(JourneyFilter filter, PageRequest wanted, Actor by) {
        by.mustHave(Right.FUND_READ);
        Sql rows = Sql.select(ROW, FROM + "1=1")
                .andIf(filter.meeting(), "FIND_IN_SET(?, j.meetings)")
                .andIf(filter.state(), "j.state_code = ?");
        if (!filter.statuses().isEmpty()) {
            rows.and("j.status IN ?", filter.statuses().stream().map(Enum::name).toList());
        }
        return rows.tail("ORDER BY " + order(wanted)).page(em, wanted, JourneyReading::row);
    }

    private static String order(PageRequest wanted) {
        String column =
                switch (wanted.sort()) {
                    case "opens" -> "j.opens_on";
                    case "cost" -> COST;
                    case "opened" -> "j.opened_at";
                    default -> "COALESCE(j.departs_on, j.opens_on)";
                };
        String direction = wanted.ascending() ? "" : " DESC";
        return column + direction + ", j.id" + direction;
    }

    /**
     * A journey. Reading why somebody did not come is written down: it may be about health (T-14).
     *
     * @throws NotFound when there is none
     */
    public JourneyDetails details(JourneyRef ref, Actor by) {
        by.mustHave(Right.FUND_READ);
        JourneyDetails details = read(ref);
        if (details.absence().isPresent()) {
            audit.record(by, "journey.read", ref);
        }
        return details;
    }

    JourneyDetails read(JourneyRef ref) {
        return Sql.select(ROW + REST, FROM + "j.ref = ?", ref.value())
                .first(em, this::details)
                .orElseThrow(() -> new NotFound(ref));
    }

    /** The journey of a nomination that is not off; the newest. */
    public Optional<JourneyRef> of(NominationRef nomination, Actor by) {
        by.mustHave(Right.FUND_READ);
        return newest(nomination);
    }

    Optional<JourneyRef> newest(NominationRef nomination) {
        return Sql.select("ref, 1", "journey WHERE nomination_ref = ?", nomination.value())
                .tail("ORDER BY status IN ('CANCELLED', 'NO_SHOW'), id DESC")
                .first(em, row -> new JourneyRef(row.text(0)));
    }

    /** The journey for which an obligation keeps money. */
    Optional<JourneyRef> on(ObligationRef money) {
        return Sql.select("ref, 1", "journey WHERE obligation_ref = ?", money.value())
                .tail("ORDER BY id DESC")
                .first(em, row -> new JourneyRef(row.text(0)));
    }

    static JourneyRow row(Row row) {
        JourneyStatus status = JourneyStatus.valueOf(row.text(1));
        return new JourneyRow(
                new JourneyRef(row.text(0)),
                status,
                new NominationRef(row.text(2)),
                new ObligationRef(row.text(3)),
                row.text(4),
                row.text(5),
                row.text(6),
                new PlaceCode(row.text(7)),
                row.date(8).orElseThrow(),
                row.date(9).orElseThrow(),
                row.date(10),
                row.date(11),
                usd(row, 12),
                row.date(13),
                row.instant(14).orElseThrow(),
                JourneySteps.next(status));
    }

    private JourneyDetails details(Row row) {
        JourneyRow head = row(row);
        long id = row.number(15);
        TravelTerms terms = desk.terms(head.departsOn().orElse(head.opensOn()));
        MeetingWindow window = new MeetingWindow(head.place(), head.opensOn(), head.closesOn(), terms.eveningFrom());
        JourneyDetails.Fares fares = fares(row);
        return new JourneyDetails(
                head,
                JourneyMeeting.refs(row.text(16)),
                ZoneId.of(row.text(17)),
                traveller(row, head),
                usd(row, 21),
                window,
                store.legs(id),
                JourneyRoute.days(row.text(22)),
                row.text(23),
                fares,
                usd(row, 29),
                usd(row, 30),
                usd(row, 31),
                visa(row, head, terms),
                row.date(39),
                store.quotes(id),
                store.payments(id),
                events(id),
                missed(row),
                saving(row, window, fares.fare()),
                terms);
    }

    private static JourneyDetails.Fares fares(Row row) {
        return new JourneyDetails.Fares(
                Optional.of(row.text(24)).filter(way -> !way.isEmpty()).map(Passage::valueOf),
                row.decimal(25).map(BigDecimal::intValue),
                row.text(26),
                usd(row, 27),
                usd(row, 28));
    }

    private static Optional<JourneyDetails.Missed> missed(Row row) {
        return Optional.of(row.text(40))
                .filter(absence -> !absence.isEmpty())
                .map(absence -> new JourneyDetails.Missed(Absence.valueOf(absence), row.text(41)));
    }

    private static Optional<Traveller> traveller(Row row, JourneyRow head) {
        return row.optional(18).map(nation -> new Traveller(head.name(), nation, row.text(19), row.text(20)));
    }

    private JourneyDetails.Visa visa(Row row, JourneyRow head, TravelTerms terms) {
        boolean asked = !row.text(34).isEmpty();
        VisaNeed need = new VisaNeed(
                row.text(33),
                asked ? row.text(34) : head.place().value().substring(0, 2),
                asked ? row.integer(35) : terms.visaDays(),
                usd(row, 36),
                usd(row, 37));
        LocalDate departs = head.departsOn().orElse(head.opensOn().minusDays(1));
        Optional<LocalDate> granted = row.date(38);
        boolean open = head.status().isOpenToPlans() || head.status().isAuthorized();
        boolean late = row.flag(32) && granted.isEmpty() && open && need.isTooLate(desk.today(), departs);
        return new JourneyDetails.Visa(row.flag(32), need, asked, need.applyBy(departs), late, granted);
    }

    /** What one journey to several meetings saves against one to each: the fare once, four rides and a night, without the nights between. */
    private Optional<Money> saving(Row row, MeetingWindow window, Money fare) {
        int meetings = JourneyMeeting.refs(row.text(16)).size();
        int nights = (int) (window.closesOn().toEpochDay() - window.opensOn().toEpochDay()) + 2;
        Money dsa = usd(row, 29);
        if (meetings < 2 || !fare.isPositive() || !dsa.isPositive()) {
            return Optional.empty();
        }
        JointSaving one = new JointSaving(
                fare, usd(row, 30).dividedBy(BigDecimal.valueOf(4)), dsa.dividedBy(BigDecimal.valueOf(nights)));
        return Optional.of(one.of(BigDecimal.ONE, 1, meetings, row.integer(42)));
    }

    private List<JourneyDetails.Event> events(long journey) {
        return Sql.select("act, status, reason, at, login, role", "journey_event WHERE journey_id = ?", journey)
                .tail("ORDER BY id")
                .list(
                        em,
                        row -> new JourneyDetails.Event(
                                JourneyAct.valueOf(row.text(0)),
                                JourneyStatus.valueOf(row.text(1)),
                                row.text(2),
                                row.instant(3).orElseThrow(),
                                row.text(4),
                                row.text(5)));
    }

    private static Money usd(Row row, int at) {
        return Money.of(row.decimal(at).orElse(BigDecimal.ZERO), USD);
    }
}
