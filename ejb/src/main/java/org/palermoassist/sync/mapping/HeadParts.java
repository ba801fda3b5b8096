package org.palermoassist.sync.mapping;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermoassist.projects.ProjectsRule;
import org.palermoassist.projects.iati.ActivityDate;
import org.palermoassist.projects.iati.ActivityHead;
import org.palermoassist.projects.iati.Narrative;
import org.palermoassist.projects.iati.ReportedDate;
import org.palermoassist.projects.iati.ReportingOrg;
import org.palermoassist.shared.Sha256;
import org.palermoassist.sync.mapping.RowValues.Value;
import org.palermoassist.sync.table.Head;

/** Identifier, status and dates of an activity. */
final class HeadParts {
    private static final int LONGEST = 700;
    private static final Set<String> BEGUN = Set.of("2", "3", "4", "6");
    private static final Set<String> ENDED = Set.of("3", "4");

    private final RowValues values;
    private final Reporter reporter;
    private final String language;
    private final Optional<String> status;

    HeadParts(RowValues values, Reporter reporter, String language) {
        this.values = values;
        this.reporter = reporter;
        this.language = language;
        this.status = status();
    }

    private Optional<String> status() {
        Optional<Value> value = values.first(MappedField.STATUS);
        Optional<String> code = value.flatMap(given -> StatusWords.code(given.text()));
        if (value.isPresent() && code.isEmpty()) {
            values.refuse(MappingRule.STATUS_IS_KNOWN, value.get());
        }
        return code;
    }

    ActivityHead head(String identifier) {
        ReportingOrg org = new ReportingOrg(
                Optional.of(reporter.identifier()),
                reporter.type(),
                false,
                List.of(new Narrative(Optional.of(language), reporter.name())));
        return new ActivityHead(
                identifier,
                org,
                status,
                dates(),
                Optional.empty(),
                new ActivityHead.Defaults(
                        Optional.of(language),
                        Optional.empty(),
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private List<ActivityDate> dates() {
        List<ActivityDate> dates = new ArrayList<>();
        add("1", plannedStart(), dates);
        add("2", actualStart(), dates);
        add("3", plannedEnd(), dates);
        add("4", actualEnd(), dates);
        return dates;
    }

    private static void add(String type, Optional<LocalDate> day, List<ActivityDate> dates) {
        day.ifPresent(given -> dates.add(
                new ActivityDate(Optional.of(type), Optional.of(ReportedDate.of(given.toString())), List.of())));
    }

    private Optional<LocalDate> plannedStart() {
        boolean begun = status.filter(BEGUN::contains).isPresent();
        return day(MappedField.PLANNED_START, false).or(() -> begun ? Optional.empty() : day(MappedField.START, false));
    }

    private Optional<LocalDate> actualStart() {
        boolean begun = status.filter(BEGUN::contains).isPresent();
        return day(MappedField.ACTUAL_START, false).or(() -> begun ? day(MappedField.START, false) : Optional.empty());
    }

    private Optional<LocalDate> plannedEnd() {
        boolean ended = status.filter(ENDED::contains).isPresent();
        return day(MappedField.PLANNED_END, true).or(() -> ended ? Optional.empty() : day(MappedField.END, true));
    }

    Optional<LocalDate> actualEnd() {
        boolean ended = status.filter(ENDED::contains).isPresent();
        return day(MappedField.ACTUAL_END, true).or(() -> ended ? day(MappedField.END, true) : Optional.empty());
    }

    boolean isPipeline() {
        return status.filter("1"::equals).isPresent();
    }

    Optional<LocalDate> start() {
        return actualStart().or(this::plannedStart);
    }

    Optional<LocalDate> end() {
        return actualEnd().or(this::plannedEnd);
    }

    Optional<LocalDate> day(MappedField field, boolean end) {
        Optional<Value> value = values.first(field);
        Optional<LocalDate> day =
                value.flatMap(given -> Days.read(given.cell(), given.reading().order(), end));
        if (value.isPresent() && day.isEmpty()) {
            values.refuse(MappingRule.DATE_IS_READABLE, value.get());
        }
        return day;
    }

    /** P-1: organization, hyphen, local part; of a row that has neither identifier nor number its words are the local part. */
    String identifier(Optional<String> returned, String title) {
        String identifier = returned.or(
                        () -> values.first(MappedField.IDENTIFIER).map(Value::text))
                .or(() -> values.first(MappedField.OWN_NUMBER).map(number -> local(clean(number.text()))))
                .orElseGet(() -> title.isEmpty() ? "" : local("L" + digest(title)));
        if (identifier.isEmpty()) {
            values.refuse(MappingRule.ROW_HAS_IDENTIFIER, "", "");
        }
        if (identifier.length() > LONGEST) {
            values.refuse(ProjectsRule.IDENTIFIER_FITS, "", identifier.substring(0, 100));
        }
        return identifier;
    }

    private String local(String part) {
        return reporter.identifier() + "-" + part;
    }

    private static String clean(String number) {
        return number.strip().replaceAll("[/&|?\\s]+", "-");
    }

    private String digest(String title) {
        String places =
                values.all(MappedField.COUNTRIES).stream().map(Value::text).collect(Collectors.joining("|"));
        String words = Head.key(title) + "|" + Head.key(places) + "|"
                + start().map(LocalDate::toString).orElse("");
        byte[] hash = Sha256.of(words.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().withUpperCase().formatHex(hash, 0, 5);
    }
}
