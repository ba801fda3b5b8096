package org.palermoassist.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.palermoassist.shared.Money;
import org.palermoassist.subsistence.PlaceCode;

/** Legs, quotes and terms of the tests: a meeting in Vienna from Monday 8 to Wednesday 10 March 2027. */
final class TravelExamples {
    static final LocalDate OPENS = LocalDate.of(2027, 3, 8);
    static final LocalDate CLOSES = LocalDate.of(2027, 3, 10);
    static final TravelTerms TERMS = new TravelTerms(
            16,
            LocalTime.of(16, 0),
            BigDecimal.valueOf(100),
            BigDecimal.valueOf(80),
            usd("200"),
            5,
            30,
            10,
            14,
            30,
            BigDecimal.TEN);
    static final MeetingWindow WINDOW = new MeetingWindow(new PlaceCode("AT-VIE"), OPENS, CLOSES, TERMS.eveningFrom());

    private TravelExamples() {}

    static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }

    /** A flight, written as place, zone and time of both ends. */
    static Leg leg(String from, String to) {
        return leg(from, to, LegMode.AIR);
    }

    static Leg leg(String from, String to, LegMode mode) {
        String[] begin = from.split(" ");
        String[] end = to.split(" ");
        return new Leg(
                new PlaceCode(begin[0]),
                new PlaceCode(end[0]),
                LocalDateTime.parse(begin[2]),
                ZoneId.of(begin[1]),
                LocalDateTime.parse(end[2]),
                ZoneId.of(end[1]),
                mode);
    }

    /** To Vienna and back by air: times of arrival and departure there. */
    static Itinerary there(String arrives, String leaves, String... privateDays) {
        LocalDateTime back = LocalDateTime.parse(leaves);
        return new Itinerary(
                List.of(
                        leg(
                                "QM-CAP Europe/Vienna "
                                        + LocalDateTime.parse(arrives).minusHours(4),
                                "AT-VIE Europe/Vienna " + arrives),
                        leg("AT-VIE Europe/Vienna " + leaves, "QM-CAP Europe/Vienna " + back.plusHours(4))),
                days(privateDays));
    }

    static SortedSet<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
    }

    static Quote quote(int number, String agent, String usd, int stops) {
        Money fare = usd(usd);
        return new Quote(number, agent, false, OPENS.minusDays(40), fare, fare, true, stops, 12, false);
    }
}
