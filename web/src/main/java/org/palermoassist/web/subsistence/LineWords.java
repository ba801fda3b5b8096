package org.palermoassist.web.subsistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.subsistence.EntitlementLine;
import org.palermoassist.subsistence.Itinerary;
import org.palermoassist.subsistence.Parameter;
import org.palermoassist.subsistence.Place;
import org.palermoassist.subsistence.PlaceCode;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** Lines of an entitlement, and why one is refused, in the words of a reader. */
final class LineWords {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Words words;
    private final Formats formats;
    private final Map<PlaceCode, Place> places;

    LineWords(Language language, Map<PlaceCode, Place> places) {
        words = Words.in(language);
        formats = Formats.in(language);
        this.places = places;
    }

    /** Name of a place, or its code. */
    String place(PlaceCode code) {
        Place place = places.get(code);
        return place == null ? code.value() : place.name();
    }

    /** What the rule of a line says of it. */
    String sentence(EntitlementLine line) {
        String percent = formats.number(line.percent());
        return words.get("subsistence.line." + line.rule(), place(line.place()), percent);
    }

    /** What was given, and what it takes off. */
    List<String> deductions(EntitlementLine line) {
        return line.deductions().stream()
                .map(one -> words.get(
                        "subsistence.deduction",
                        words.get("subsistence.given." + one.given()),
                        formats.number(one.percent())))
                .toList();
    }

    /** A journey as it was understood, in the local times of its places, one line for each. */
    List<String> journey(Itinerary journey) {
        List<String> lines = new ArrayList<>();
        lines.add(moment(words.get("subsistence.calculator.leaves"), journey.leavesHome(), List.of()));
        journey.stays().forEach(stay -> lines.add(moment(place(stay.place()), stay.arrives(), List.of(stay.leaves()))));
        ZonedDateTime home =
                journey.reachesHome().withZoneSameInstant(journey.leavesHome().getZone());
        lines.add(moment(words.get("subsistence.calculator.reaches"), home, List.of()));
        return lines;
    }

    private String moment(String what, ZonedDateTime at, List<ZonedDateTime> until) {
        String times = Stream.concat(Stream.of(at), until.stream())
                .map(one -> formats.date(one.toLocalDate()) + ", " + one.toLocalTime())
                .collect(Collectors.joining(" – "));
        return words.get("subsistence.calculator.moment", what, times, at.getZone());
    }

    /** The names of fields, as the form shows them. */
    String missing(List<String> fields) {
        return words.get(
                "subsistence.calculator.missing",
                fields.stream().map(this::label).collect(Collectors.joining(", ")));
    }

    private String label(String field) {
        char last = field.charAt(field.length() - 1);
        if (!Character.isDigit(last)) {
            return words.get("subsistence.calculator." + field);
        }
        String name = words.get("subsistence.calculator." + field.substring(0, field.length() - 1));
        return words.get("subsistence.calculator.ofPlace", name, String.valueOf(last));
    }

    String refusal(RuleViolation broken) {
        return words.get(
                broken.messageKey(), broken.facts().stream().map(this::shown).toArray());
    }

    private Object shown(Object fact) {
        if (fact instanceof ZonedDateTime at) {
            return LOCAL.format(at) + " (" + at.getZone() + ")";
        }
        if (fact instanceof LocalDateTime at) {
            return LOCAL.format(at);
        }
        if (fact instanceof LocalDate day) {
            return formats.date(day);
        }
        if (fact instanceof PlaceCode code) {
            return place(code);
        }
        return fact instanceof Parameter parameter ? words.get("subsistence.parameter." + parameter) : fact;
    }
}
