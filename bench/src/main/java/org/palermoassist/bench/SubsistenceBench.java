package org.palermoassist.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.palermoassist.shared.Money;
import org.palermoassist.subsistence.Calculation;
import org.palermoassist.subsistence.DailyRate;
import org.palermoassist.subsistence.Entitlement;
import org.palermoassist.subsistence.ItineraryText;
import org.palermoassist.subsistence.Parameter;
import org.palermoassist.subsistence.PlaceCode;
import org.palermoassist.subsistence.Rates;
import org.palermoassist.subsistence.RuleSet;

/** Ten thousand itineraries, each read from its line and computed night by night, on one thread without a warm-up. */
final class SubsistenceBench {
    private static final int JOURNEYS = 10_000;
    private static final int LONGEST_STAY = 18;
    private static final List<String> PLACES =
            List.of("AT-VIE Europe/Vienna", "CH-GVA Europe/Zurich", "KE-NBO Africa/Nairobi", "TH-BKK Asia/Bangkok");

    void run() {
        Report.title("subsistence of 10,000 itineraries");
        Rates rates = rates();
        RuleSet rules = rules();
        List<String> lines = lines();
        for (String round : List.of("first round", "second round")) {
            long since = System.nanoTime();
            long nights = 0;
            Money total = Money.zero("USD");
            for (String line : lines) {
                Entitlement found = Calculation.of(ItineraryText.parse(line), rules, rates);
                nights += found.nights();
                total = total.plus(found.total());
            }
            double seconds = Report.seconds(since);
            Report.line(round + " (limit 2 s)", "%.3f s, %,d nights, %s", seconds, nights, total);
        }
    }

    private static List<String> lines() {
        SplittableRandom random = new SplittableRandom(5);
        List<String> lines = new ArrayList<>();
        while (lines.size() < JOURNEYS) {
            LocalDateTime at = LocalDateTime.of(2026, 4, 5, 8, 0).plusDays(random.nextInt(180));
            StringBuilder line = new StringBuilder("home Africa/Nairobi ").append(time(at));
            for (int stays = random.nextInt(1, 4); stays > 0; stays--) {
                LocalDateTime arrives = at.plusHours(random.nextInt(14, 30));
                at = arrives.plusHours(random.nextInt(6, LONGEST_STAY * 24));
                line.append("; ")
                        .append(PLACES.get(random.nextInt(PLACES.size())))
                        .append(' ')
                        .append(time(arrives))
                        .append(" to ")
                        .append(time(at));
                line.append("; given ").append(arrives.toLocalDate()).append(" BL");
            }
            lines.add(line.append("; home ").append(time(at.plusHours(15))).toString());
        }
        return lines;
    }

    private static String time(LocalDateTime at) {
        return at.toLocalDate() + " " + at.toLocalTime();
    }

    /** A rate for each month of two years and each place. */
    private static Rates rates() {
        List<DailyRate> rates = new ArrayList<>();
        for (String place : PLACES) {
            for (int month = 0; month < 24; month++) {
                LocalDate from = LocalDate.of(2026, 1, 1).plusMonths(month);
                Money dsa = usd(200 + month + place.length());
                rates.add(new DailyRate(
                        new PlaceCode(place.substring(0, 6)),
                        from,
                        Optional.empty(),
                        dsa,
                        Optional.of(dsa),
                        Optional.empty(),
                        usd(50),
                        usd(15),
                        "bench"));
            }
        }
        return new Rates(rates);
    }

    private static Money usd(long amount) {
        return Money.of(BigDecimal.valueOf(amount), "USD");
    }

    /** Shares of a tenth, everything else as much as may be. */
    private static RuleSet rules() {
        Map<Parameter, BigDecimal> values = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            values.put(parameter, parameter.isCount() ? parameter.most() : BigDecimal.TEN);
        }
        return new RuleSet(1, LocalDate.of(2000, 1, 1), values, Set.of(), "bench");
    }
}
