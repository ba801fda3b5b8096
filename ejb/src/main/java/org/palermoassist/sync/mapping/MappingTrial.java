package org.palermoassist.sync.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palermoassist.projects.iati.ActivityDocument;
import org.palermoassist.projects.iati.ActivityRules;
import org.palermoassist.projects.iati.KnownCodes;
import org.palermoassist.projects.iati.Problem;
import org.palermoassist.projects.iati.Severity;
import org.palermoassist.sync.table.Head;
import org.palermoassist.sync.table.ListEntry;
import org.palermoassist.sync.table.ListRefusal;

/**
 * What the first rows would become.
 *
 * @param missing headings that the mapping reads and the list has not; nothing can be tried then
 * @param rows what became of each
 */
public record MappingTrial(List<String> missing, List<Row> rows) {
    /**
     * One activity, or a row that is none.
     *
     * @param mapped what became of it
     * @param quarantine rules that would keep it out of totals
     */
    public record Row(Mapped mapped, List<Problem> quarantine) {}

    /** Tries a mapping on the rows that are kept of a list; nothing is written. */
    public static MappingTrial of(
            Mapping mapping, ListSample sample, MappingBook book, Reporter reporter, LocalDate today) {
        Head head = sample.head();
        boolean paths = mapping.layout().format() == org.palermoassist.sync.PayloadFormat.JSON;
        List<String> missing = paths ? List.of() : new RowMapper(mapping, head, book, reporter).missing();
        if (!missing.isEmpty()) {
            return new MappingTrial(missing, List.of());
        }
        List<Row> rows = new ArrayList<>();
        ActivityRules rules = new ActivityRules(KnownCodes.none());
        MappedList list = new MappedList(
                mapping, book, reporter, mapped -> rows.add(new Row(mapped, judged(mapped, rules, today))));
        try {
            list.head(paths ? Head.ofPaths(sample.places()) : head);
            for (ListEntry row : sample.rows()) {
                list.entry(row);
            }
            list.end();
        } catch (ListRefusal refusal) {
            return new MappingTrial(List.of(refusal.getMessage()), List.of());
        }
        return new MappingTrial(List.of(), rows);
    }

    private static List<Problem> judged(Mapped mapped, ActivityRules rules, LocalDate today) {
        return mapped.activity().filter(activity -> mapped.taken()).stream()
                .flatMap(activity -> rules.check(ActivityDocument.of(activity), today).stream())
                .filter(problem -> problem.severity() == Severity.QUARANTINE)
                .toList();
    }

    /** How many of the rows are taken. */
    public long taken() {
        return rows.stream().filter(row -> row.mapped().taken()).count();
    }

    /** The partner's words that no list of ours knows, by column, so that they can be put into ours. */
    public Map<String, List<String>> unknownWords() {
        Set<MappingRule> words = Set.of(
                MappingRule.STATUS_IS_KNOWN,
                MappingRule.COUNTRY_IS_KNOWN,
                MappingRule.PROVISION_IS_KNOWN,
                MappingRule.SECTOR_IS_KNOWN,
                MappingRule.CURRENCY_IS_KNOWN);
        Map<String, List<String>> unknown = new HashMap<>();
        for (Row row : rows) {
            for (Reason reason : row.mapped().reasons()) {
                if (reason.rule() instanceof MappingRule rule && words.contains(rule)) {
                    List<String> found = unknown.computeIfAbsent(reason.place(), place -> new ArrayList<>());
                    if (!found.contains(reason.found())) {
                        found.add(reason.found());
                    }
                }
            }
        }
        return unknown;
    }
}
