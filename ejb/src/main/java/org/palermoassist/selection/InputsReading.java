package org.palermoassist.selection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Earmark;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.fund.PoolStanding;
import org.palermoassist.reference.PartyStatus;
import org.palermoassist.reference.UnGroup;
import org.palermoassist.shared.Money;

/** Reads the inputs that {@link InputsText} wrote. Donors have no part in the outcome and do not stand there. */
final class InputsReading {
    private static final DonorRef NOBODY = new DonorRef("B-0000000");

    private final Map<String, String> call = new HashMap<>();
    private final Map<String, String> rule = new HashMap<>();
    private final List<StateStanding> states = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<PoolStanding> pools = new ArrayList<>();
    private final List<Deviation> deviations = new ArrayList<>();

    private InputsReading() {}

    static Inputs of(String text) {
        InputsReading reading = new InputsReading();
        text.lines().map(line -> line.split(",", -1)).forEach(reading::line);
        return reading.inputs();
    }

    private void line(String[] cell) {
        switch (cell[0]) {
            case "call" -> call.put(cell[1], cell[2]);
            case "rule" -> rule.put(cell[1], cell[2]);
            case "state" -> states.add(state(cell));
            case "nomination" -> candidates.add(nomination(cell));
            case "pool" -> pools.add(pool(cell));
            case "deviation" -> deviations.add(new Deviation(new NominationRef(cell[1]), Integer.parseInt(cell[2])));
            default -> throw new IllegalArgumentException(cell[0]);
        }
    }

    private Inputs inputs() {
        return new Inputs(
                new CallRef(call.get("ref")),
                LocalDate.parse(call.get("opens")),
                call.get("instrument"),
                LocalDate.parse(call.get("first list until")),
                LocalDate.parse(call.get("late list until")),
                ZoneId.of(call.get("zone")),
                set(call.get("bodies")),
                set(call.get("provisions")),
                Long.parseLong(call.get("seed")),
                LocalDate.parse(call.get("pools charged on")),
                rules(),
                states,
                candidates,
                pools,
                deviations);
    }

    private RuleSet rules() {
        return new RuleSet(
                number("version"),
                "-",
                number("points tier one"),
                number("points tier two"),
                number("points tier three"),
                number("points expertise"),
                number("points presenter"),
                number("points unfunded"),
                number("unfunded meetings"),
                number("points no mission"),
                Boolean.parseBoolean(rule.get("tiers strict")),
                GenderMode.valueOf(rule.get("gender")),
                number("gender percent"),
                Boolean.parseBoolean(rule.get("signatories")),
                number("graduation years"),
                number("claim days"),
                number("experts of a state"),
                1,
                0,
                0,
                0);
    }

    private int number(String name) {
        return Integer.parseInt(rule.get(name));
    }

    private static StateStanding state(String[] cell) {
        return new StateStanding(
                cell[1],
                cell[2].equals("organization"),
                optional(cell[3], UnGroup::valueOf),
                set(cell[4]),
                spans(cell[5]),
                spans(cell[6]),
                spans(cell[7]),
                spans(cell[8]),
                optional(cell[9], PartyStatus.Standing::valueOf),
                !cell[10].isEmpty(),
                !cell[11].isEmpty(),
                Integer.parseInt(cell[12]));
    }

    private static Candidate nomination(String[] cell) {
        return new Candidate(
                new NominationRef(cell[1]),
                cell[2],
                Integer.parseInt(cell[3]),
                Instant.parse(cell[4]),
                optional(cell[5], Instant::parse),
                optional(cell[6], Function.identity()),
                cell[7],
                !cell[8].isEmpty(),
                !cell[9].isEmpty(),
                Integer.parseInt(cell[10]),
                !cell[11].isEmpty(),
                set(cell[12]),
                set(cell[13]),
                !cell[14].isEmpty(),
                words(cell[15]).stream().map(Integer::valueOf).toList(),
                optional(cell[16], InputsReading::usd));
    }

    private static PoolStanding pool(String[] cell) {
        Earmark earmark = new Earmark(
                set(cell[5]),
                set(cell[6]),
                set(cell[7]),
                !cell[8].isEmpty(),
                optional(cell[9], LocalDate::parse),
                optional(cell[10], LocalDate::parse));
        return new PoolStanding(new PoolRef(cell[2]), NOBODY, earmark, new BigDecimal(cell[3]), usd(cell[4]));
    }

    private static List<Span> spans(String text) {
        return words(text).stream()
                .map(span -> span.split("\\.\\.", -1))
                .map(ends -> new Span(LocalDate.parse(ends[0]), optional(ends[1], LocalDate::parse)))
                .toList();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    private static SortedSet<String> set(String text) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(words(text)));
    }

    private static <T> Optional<T> optional(String text, Function<String, T> read) {
        return text.isEmpty() ? Optional.empty() : Optional.of(read.apply(text));
    }

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }
}
