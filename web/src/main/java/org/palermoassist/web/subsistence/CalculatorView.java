package org.palermoassist.web.subsistence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.palermoassist.subsistence.Entitlement;
import org.palermoassist.subsistence.EntitlementLine;
import org.palermoassist.subsistence.Given;
import org.palermoassist.subsistence.ItineraryText;
import org.palermoassist.subsistence.LineRule;
import org.palermoassist.subsistence.Place;
import org.palermoassist.subsistence.PlaceCode;
import org.palermoassist.subsistence.Ride;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Choice;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.QueryString;

/** The subsistence calculator, open to everybody; the journey stands in the address. */
@Named
@RequestScoped
public class CalculatorView {
    private static final String REGIONS = "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*";
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.matches(REGIONS))
            .sorted()
            .toList();

    @Inject
    private Calculator calculator;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private Calculator.Answer answer;
    private Map<PlaceCode, Place> places;

    private Calculator.Answer answer() {
        if (answer == null) {
            answer = calculator.answer(address::values, portal.getLanguage(), current.actor());
        }
        return answer;
    }

    /** What stands in a field. */
    public String get(String name) {
        return answer().fields().get(name);
    }

    /** Whether a box is ticked. */
    public boolean has(String name, String value) {
        return answer().fields().has(name, value);
    }

    /** Whether something of a place was entered. */
    public boolean isStarted(int stay) {
        return answer().fields().isStarted(stay);
    }

    /** Numbers of the places that can be entered. */
    public List<Integer> getStays() {
        return IntStream.rangeClosed(1, JourneyFields.STAYS).boxed().toList();
    }

    /** Ways to come to or from a terminal. */
    public List<Ride> getRides() {
        return Arrays.asList(Ride.values());
    }

    /** The example of rule T-5, as a query. */
    public String getExample() {
        return QueryString.of("")
                .with("home", "Africa/Nairobi")
                .with("leaves", "2026-03-08T08:00")
                .with("place1", "AT-VIE")
                .with("arrives1", "2026-03-08T14:00")
                .with("until1", "2026-03-12T09:00")
                .with("reaches", "2026-03-12T19:00")
                .on("");
    }

    /** Time zones of the world. */
    public List<String> getZones() {
        return ZONES;
    }

    /** Places for which there are rates. */
    public List<Choice> getPlaces() {
        if (places == null) {
            places = calculator.places(current.actor());
        }
        return places.values().stream()
                .map(place -> new Choice(place.code().value(), place.name() + " (" + place.code() + ")"))
                .toList();
    }

    /** Why nothing was computed; empty when it was, or when nothing was asked. */
    public String getRefusal() {
        return answer().refusal();
    }

    /** What it comes to; null before something was asked, and when it was refused. */
    public Entitlement getEntitlement() {
        return answer().entitlement().orElse(null);
    }

    /** The journey in one line, as it was understood. */
    public String getWritten() {
        return answer().journey().map(ItineraryText::of).orElse("");
    }

    /** What the rule of a line says of it. */
    public String sentence(EntitlementLine line) {
        return answer().words().sentence(line);
    }

    /** Name of a line's place. */
    public String place(EntitlementLine line) {
        return answer().words().place(line.place());
    }

    /** What was given, and what it takes off. */
    public List<String> deductions(EntitlementLine line) {
        return answer().words().deductions(line);
    }

    /** Whether something can be given on the day of a line. */
    public boolean isOpen(EntitlementLine line) {
        return line.rule() != LineRule.LAST_DAY && line.rule() != LineRule.SHORT_DAY;
    }

    /** What can be given. */
    public List<Given> getThings() {
        return Arrays.asList(Given.values());
    }

    /** The value of a box: a day and a thing. */
    public String box(LocalDate day, Given thing) {
        return day + ":" + ItineraryText.letters(Set.of(thing));
    }

    /** Whether a thing is given on a day. */
    public boolean isGiven(LocalDate day, Given thing) {
        return answer().journey()
                .map(journey -> journey.given().getOrDefault(day, Set.of()).contains(thing))
                .orElse(false);
    }

    /** Whether a day is private. */
    public boolean isPrivate(LocalDate day) {
        return answer().journey()
                .map(journey -> journey.privateDays().contains(day))
                .orElse(false);
    }
}
