package org.palermoassist.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.FieldChange;
import org.palermoassist.projects.ProjectProblem;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.RehearsedActivity;
import org.palermoassist.projects.RehearsedChange;
import org.palermoassist.projects.iati.ReceivedActivity;
import org.palermoassist.projects.iati.RejectedActivity;
import org.palermoassist.shared.RowInsert;

/** Rows of a rehearsal that wait to be written together, and what they count. */
final class RehearsalRows {
    private static final RowInsert RECORDS = new RowInsert(
            "sync_rehearsal_record",
            "rehearsal_id",
            "number",
            "identifier",
            "kind",
            "quarantined",
            "conflicting",
            "line",
            "title",
            "project_ref",
            "project_version");
    private static final RowInsert FINDINGS = new RowInsert(
            "sync_rehearsal_finding",
            "rehearsal_id",
            "number",
            "position",
            "kind",
            "field",
            "item",
            "part",
            "old_text",
            "new_text");
    private static final int IDENTIFIER = 700;
    private static final int FIELD = 100;
    private static final int ITEM = 300;

    private final long rehearsal;
    private final List<Object[]> records = new ArrayList<>();
    private final List<Object[]> findings = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int quarantined;
    private int conflicting;

    RehearsalRows(long rehearsal) {
        this.rehearsal = rehearsal;
    }

    void add(ReceivedActivity activity, RehearsedActivity rehearsed) {
        int number = activity.position().number();
        quarantined += rehearsed.quarantined() ? 1 : 0;
        conflicting += rehearsed.conflicting() ? 1 : 0;
        record(
                number,
                activity.identifier(),
                rehearsed.kind().name(),
                rehearsed.quarantined(),
                rehearsed.conflicting(),
                activity.position().line(),
                rehearsed.title(),
                rehearsed.project().map(ProjectRef::value).orElse(null),
                rehearsed.project().isPresent() ? rehearsed.version() : null);
        int position = 1;
        for (RehearsedChange told : inOrder(rehearsed.changes())) {
            FieldChange change = told.change();
            finding(number, position++, told.fate().name(), change);
        }
        for (ProjectProblem problem : rehearsed.problems()) {
            finding(number, position++, "RULE", rule(problem));
        }
    }

    /** What a person has to look at stands first. */
    private static List<RehearsedChange> inOrder(List<RehearsedChange> changes) {
        Map<RehearsedChange.Fate, List<RehearsedChange>> parts = new EnumMap<>(RehearsedChange.Fate.class);
        changes.forEach(change ->
                parts.computeIfAbsent(change.fate(), key -> new ArrayList<>()).add(change));
        List<RehearsedChange> ordered = new ArrayList<>(parts.getOrDefault(RehearsedChange.Fate.CONFLICT, List.of()));
        ordered.addAll(parts.getOrDefault(RehearsedChange.Fate.OURS, List.of()));
        ordered.addAll(parts.getOrDefault(RehearsedChange.Fate.TAKEN, List.of()));
        return ordered;
    }

    void add(RejectedActivity refused) {
        record(refused.position(), refused.identifier(), "REJECTED", false, false, refused.line(), "", null, null);
        int position = 1;
        for (RejectedActivity.Reason reason : refused.reasons()) {
            finding(
                    refused.position(),
                    position++,
                    "RULE",
                    new FieldChange(
                            reason.rule().name(),
                            "REJECTED",
                            reason.place(),
                            Optional.empty(),
                            Optional.of(reason.found())));
        }
    }

    private static FieldChange rule(ProjectProblem problem) {
        return new FieldChange(
                problem.rule(), problem.severity(), problem.place(), Optional.empty(), Optional.of(problem.found()));
    }

    private void record(Object... values) {
        Object[] row = new Object[values.length + 1];
        row[0] = rehearsal;
        System.arraycopy(values, 0, row, 1, values.length);
        row[2] = cut(row[2].toString(), IDENTIFIER);
        records.add(row);
        counts.merge(row[3].toString(), 1, Integer::sum);
    }

    private void finding(int number, int position, String kind, FieldChange change) {
        findings.add(new Object[] {
            rehearsal,
            number,
            position,
            kind,
            cut(change.field(), FIELD),
            cut(change.item(), ITEM),
            cut(change.part(), ITEM),
            change.before().orElse(null),
            change.after().orElse(null)
        });
    }

    int count(String kind) {
        return counts.getOrDefault(kind, 0);
    }

    int quarantined() {
        return quarantined;
    }

    int conflicting() {
        return conflicting;
    }

    void flush(Connection connection) throws SQLException {
        RECORDS.write(connection, records);
        FINDINGS.write(connection, findings);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
