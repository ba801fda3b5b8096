package org.palermoassist.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a nomination lacks (E-2, E-3), and when its last part came. */
final class Completeness {
    private static final Map<MissingPart, ExpertField> FIELDS = Map.ofEntries(
            Map.entry(MissingPart.NAME, ExpertField.NAME),
            Map.entry(MissingPart.BIRTH, ExpertField.BIRTH),
            Map.entry(MissingPart.NATIONALITY, ExpertField.NATIONALITY),
            Map.entry(MissingPart.HOME_COUNTRY, ExpertField.HOME_COUNTRY),
            Map.entry(MissingPart.DUTY_STATION, ExpertField.DUTY_STATION),
            Map.entry(MissingPart.POSITION, ExpertField.POSITION),
            Map.entry(MissingPart.GOVERNMENT, ExpertField.GOVERNMENT),
            Map.entry(MissingPart.PASSPORT_NUMBER, ExpertField.PASSPORT_NUMBER),
            Map.entry(MissingPart.PASSPORT_COUNTRY, ExpertField.PASSPORT_COUNTRY),
            Map.entry(MissingPart.PASSPORT_UNTIL, ExpertField.PASSPORT_UNTIL),
            Map.entry(MissingPart.VISA, ExpertField.VISA_NEEDED),
            Map.entry(MissingPart.STATEMENT, ExpertField.STATEMENT));

    private Completeness() {}

    /**
     * What is missing.
     *
     * @param agendas of each meeting of the nomination the names of its fields for expertise; empty ones ask for nothing
     */
    static Set<MissingPart> missing(Known known, List<Set<String>> agendas) {
        Set<MissingPart> missing = EnumSet.noneOf(MissingPart.class);
        FIELDS.forEach((part, field) -> add(missing, !known.fields().containsKey(field.name()), part));
        add(missing, !known.papers().containsKey(PaperKind.CV), MissingPart.CV);
        add(missing, !known.papers().containsKey(PaperKind.PASSPORT), MissingPart.PASSPORT_PAGE);
        add(missing, known.note().ref().isEmpty(), MissingPart.NOTE);
        add(missing, !known.note().ref().isEmpty() && !known.note().isRegistered(), MissingPart.NOTE_REGISTERED);
        add(missing, known.head().elsewhere(), MissingPart.ONE_STATE);
        boolean expired = known.said(ExpertField.PASSPORT_UNTIL)
                .filter(day -> LocalDate.parse(day).isBefore(known.times().closesOn()))
                .isPresent();
        add(missing, expired, MissingPart.PASSPORT_VALID);
        boolean expert = agendas.stream().filter(items -> !items.isEmpty()).allMatch(items -> items.stream()
                .anyMatch(known.fields()::containsKey));
        add(missing, !expert, MissingPart.EXPERTISE);
        return missing;
    }

    private static void add(Set<MissingPart> missing, boolean lacks, MissingPart part) {
        if (lacks) {
            missing.add(part);
        }
    }

    /** When the last part came that a complete nomination needs. */
    static Instant last(Known known) {
        Stream<Instant> fields = known.fields().entrySet().stream()
                .filter(entry -> isNeeded(entry.getKey()))
                .map(entry -> entry.getValue().at());
        Stream<Instant> papers = known.papers().values().stream().map(Known.Said::at);
        return Stream.of(fields, papers, Stream.of(known.receivedAt()))
                .flatMap(moments -> moments)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static boolean isNeeded(String field) {
        return FIELDS.values().stream().anyMatch(needed -> needed.name().equals(field))
                || field.startsWith(ExpertField.EXPERTISE.name());
    }
}
