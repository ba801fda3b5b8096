package org.palermoassist.web.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.subsistence.PlaceCode;
import org.palermoassist.subsistence.Zones;
import org.palermoassist.travel.Amendment;
import org.palermoassist.travel.Itinerary;
import org.palermoassist.travel.JourneyAuthorization;
import org.palermoassist.travel.JourneyDetails;
import org.palermoassist.travel.JourneyPlanning;
import org.palermoassist.travel.JourneyRef;
import org.palermoassist.travel.JourneyStatus;
import org.palermoassist.travel.Leg;
import org.palermoassist.travel.LegMode;
import org.palermoassist.travel.TravelRule;
import org.palermoassist.web.fund.FundFields;
import org.palermoassist.web.fund.FundPosts;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** The legs of a journey are entered, or changed after it was authorized. What was typed stays after a refusal. */
@Named
@RequestScoped
public class JourneyEditView {
    private static final int MOST = 8;
    private static final String LEGS = "legs";

    @Inject
    private JourneyView journey;

    @Inject
    private JourneyPlanning planning;

    @Inject
    private JourneyAuthorization authorization;

    @Inject
    private FundFields fields;

    @Inject
    private FundPosts posts;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private List<Row> rows;

    /**
     * A leg as it stands in the form.
     *
     * @param number from 1
     * @param departs local date and time, as browsers write them
     */
    public record Row(
            int number,
            String from,
            String departs,
            String departureZone,
            String to,
            String arrives,
            String arrivalZone,
            String mode) {}

    /** Whether what is authorized already is changed. */
    public boolean isAmending() {
        JourneyStatus status = journey.getDetails().row().status();
        return status.isAuthorized() || status == JourneyStatus.TRAVELLED;
    }

    /** Ways to travel. */
    public List<LegMode> getModes() {
        return Arrays.asList(LegMode.values());
    }

    /** The legs: as typed, as they are, or there and back. */
    public List<Row> getRows() {
        if (rows == null) {
            List<Leg> legs = journey.getDetails().legs();
            int wanted = JourneyMoney.whole(address.get(LEGS));
            int count = Math.min(MOST, Math.max(Math.max(2, legs.size()), wanted));
            rows = new ArrayList<>();
            for (int number = 1; number <= count; number++) {
                rows.add(typed(number, number <= legs.size() ? of(number, legs.get(number - 1)) : usual(number)));
            }
        }
        return rows;
    }

    private Row typed(int number, Row usual) {
        return new Row(
                number,
                fields.get("from" + number, usual.from()),
                fields.get("departs" + number, usual.departs()),
                fields.get("departureZone" + number, usual.departureZone()),
                fields.get("to" + number, usual.to()),
                fields.get("arrives" + number, usual.arrives()),
                fields.get("arrivalZone" + number, usual.arrivalZone()),
                fields.get("mode" + number, usual.mode()));
    }

    private static Row of(int number, Leg leg) {
        return new Row(
                number,
                leg.from().value(),
                leg.departs().toString(),
                leg.departureZone().getId(),
                leg.to().value(),
                leg.arrives().toString(),
                leg.arrivalZone().getId(),
                leg.mode().name());
    }

    /** There on the day before the opening, back on the day after the end. */
    private Row usual(int number) {
        JourneyDetails details = journey.getDetails();
        String place = details.row().place().value();
        String zone = details.zone().getId();
        String there = details.window().from() + "T12:00";
        String back = details.window().until() + "T10:00";
        return number == 1
                ? new Row(number, "", "", "", place, there, zone, LegMode.AIR.name())
                : number == 2
                        ? new Row(number, place, back, zone, "", "", "", LegMode.AIR.name())
                        : new Row(number, "", "", "", "", "", "", LegMode.AIR.name());
    }

    /** The same form with one leg more; nothing where there are as many as can be. */
    public String getMore() {
        int next = getRows().size() + 1;
        return next > MOST ? "" : address.with(LEGS, next);
    }

    /** Private days as they stand in the form. */
    public String getPrivateDays() {
        return fields.get(
                "privateDays",
                String.join(
                        " ",
                        journey.getDetails().privateDays().stream()
                                .map(LocalDate::toString)
                                .toList()));
    }

    /** Enters the legs. */
    public void save() throws IOException {
        JourneyRef ref = journey.getDetails().row().ref();
        posts.once(isAmending() ? "travel.done.amend" : "travel.done.plan", () -> {
            Itinerary itinerary = new Itinerary(legs(), days());
            String window = fields.get("windowReason");
            if (isAmending()) {
                Amendment amendment =
                        new Amendment(itinerary, window, fields.usd("furtherFare"), fields.get("amendReason"));
                authorization.amend(ref, amendment, current.actor());
            } else {
                planning.plan(ref, itinerary, window, current.actor());
            }
            return "/journeys/detail?ref=" + ref;
        });
    }

    private List<Leg> legs() {
        return getRows().stream()
                .filter(row -> !(row.from() + row.to() + row.departs() + row.arrives()).isEmpty())
                .map(JourneyEditView::leg)
                .toList();
    }

    private static Leg leg(Row row) {
        return new Leg(
                PlaceCode.typed(row.from()),
                PlaceCode.typed(row.to()),
                time(row.departs(), row),
                Zones.zone(row.departureZone()),
                time(row.arrives(), row),
                Zones.zone(row.arrivalZone()),
                LegMode.valueOf(row.mode()));
    }

    private static LocalDateTime time(String typed, Row row) {
        try {
            return LocalDateTime.parse(typed);
        } catch (DateTimeException unreadable) {
            throw new RuleViolation(TravelRule.TIME_IS_READABLE, row.number());
        }
    }

    private SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (String day : getPrivateDays().split("[\\s,;]+")) {
            if (!day.isEmpty()) {
                days.add(day(day));
            }
        }
        return days;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException unreadable) {
            throw new RuleViolation(TravelRule.PRIVATE_DAY_IS_OUTSIDE, typed);
        }
    }
}
