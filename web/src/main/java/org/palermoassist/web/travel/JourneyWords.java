package org.palermoassist.web.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.palermoassist.subsistence.DailyRates;
import org.palermoassist.subsistence.Place;
import org.palermoassist.subsistence.PlaceCode;
import org.palermoassist.travel.Leg;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** What pages of journeys show in words. */
@Named
@RequestScoped
public class JourneyWords {
    static final String FOR_THE_TRAVELLER = "print.travel.traveller";

    private static final String REGIONS = "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*";

    @Inject
    private DailyRates rates;

    @Inject
    private Portal portal;

    @Inject
    private CurrentActor current;

    /** A local time: day, month, year, hour and minute. */
    public String time(LocalDateTime local) {
        return time(local, portal.getLanguage());
    }

    static String time(LocalDateTime local, Language language) {
        Locale locale = language == Language.FR ? Locale.FRENCH : Locale.US;
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", locale).format(local);
    }

    /** How long a leg takes. */
    public String duration(Leg leg) {
        return Words.in(portal.getLanguage())
                .get(
                        "travel.leg.takes",
                        leg.duration().toHours(),
                        leg.duration().toMinutesPart());
    }

    /** Time zones to choose from. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches(REGIONS))
                .sorted()
                .toList();
    }

    /** Name of a place; its code where no rate names it. */
    public String place(PlaceCode code) {
        return getPlaces().stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .map(Place::name)
                .orElse(code.value());
    }

    /** Places with a rate of subsistence. */
    public List<Place> getPlaces() {
        return rates.places(current.actor());
    }
}
