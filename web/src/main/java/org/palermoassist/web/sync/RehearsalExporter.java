package org.palermoassist.web.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermoassist.projects.FieldChange;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.sync.RehearsalFilter;
import org.palermoassist.sync.RehearsalRecord;
import org.palermoassist.sync.RehearsalRef;
import org.palermoassist.sync.RehearsalRow;
import org.palermoassist.sync.Rehearsals;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.projects.FieldWords;
import org.palermoassist.web.shared.Words;

/** A rehearsal to take away: a line for each field that would change and each rule that is broken, all pages of it (U-20). */
@ApplicationScoped
public class RehearsalExporter implements Exporter {
    private static final List<String> COLUMNS = List.of(
            "identifier", "title", "line", "what", "kindCode", "fate", "field", "item", "before", "after", "fieldCode");

    @Inject
    private Rehearsals rehearsals;

    @Override
    public String name() {
        return "rehearsal";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        RehearsalRef ref = new RehearsalRef(
                Optional.ofNullable(parameters.get("ref")).orElseThrow(() -> new NotFound("rehearsal")));
        RehearsalRow row = rehearsals.details(ref, by);
        RehearsalFilter filter = RehearsalFilters.of(
                name -> Optional.ofNullable(parameters.get(name)).filter(set -> !set.isBlank()));
        List<String> notes = new ArrayList<>();
        notes.add(words.get("sync.runs.source") + ": " + row.sourceName());
        notes.add(words.get("sync.runs.file") + ": " + row.file().name());
        filter.show().ifPresent(show -> notes.add(words.get("sync.rehearsal." + show)));
        filter.text().ifPresent(text -> notes.add(words.get("sync.worklist.search") + ": " + text));
        return new Sheet(
                name(),
                words.get("sync.rehearsal.title", ref),
                notes,
                words.each("sync.rehearsal.column.", COLUMNS),
                Page.all("number", true, part -> rehearsals.records(ref, filter, Integer.MAX_VALUE, part, by))
                        .flatMap(record -> lines(record, words))
                        .iterator(),
                false);
    }

    private static Stream<List<Object>> lines(RehearsalRecord record, Words words) {
        if (record.found().isEmpty()) {
            return Stream.of(line(record, List.of("", "", "", "", "", ""), words));
        }
        return record.found().stream().map(found -> line(record, cells(found, words), words));
    }

    private static List<Object> line(RehearsalRecord record, List<Object> found, Words words) {
        List<Object> line = new ArrayList<>(List.of(
                record.identifier(),
                record.title(),
                record.line(),
                words.get("sync.rehearsal." + record.kind()),
                record.kind()));
        line.addAll(found);
        return line;
    }

    private static List<Object> cells(RehearsalRecord.Finding found, Words words) {
        FieldChange change = found.change();
        boolean rule = found.kind().equals("RULE");
        String item = Stream.of(change.item(), change.part())
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return List.of(
                words.get("sync.rehearsal.fate." + found.kind()),
                rule ? words.get(RuleKeys.of(change.field())) : FieldWords.name(change.field(), words),
                rule ? change.part() : item,
                change.before().orElse(""),
                change.after().orElse(""),
                change.field());
    }
}
