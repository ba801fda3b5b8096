package org.palermoassist.projects;

import static org.palermoassist.projects.ProjectTable.TAG;

import java.util.LinkedHashMap;
import java.util.Map;
import org.palermoassist.projects.iati.ReportedActivity;
import org.palermoassist.projects.iati.Tag;

/** Rows of provision tags that a feed gives or that can be read from it; decisions of people stand (P-6, P-7). */
final class TagRows {
    private static final int EVIDENCE = 400;

    private final ImportLists lists;
    private final RowBuffer rows;

    TagRows(ImportLists lists, RowBuffer rows) {
        this.lists = lists;
        this.rows = rows;
    }

    /**
     * How many tags a project has.
     *
     * @param counted EXPLICIT and CONFIRMED
     * @param inferred waiting for a decision
     */
    record Counts(int counted, int inferred) {}

    Counts add(long project, ReportedActivity activity, Map<String, TagConfidence> decided) {
        Map<String, TagConfidence> all = new LinkedHashMap<>(decided);
        explicit(project, activity, all);
        int counted = (int)
                all.values().stream().filter(TagConfidence.COUNTED::contains).count();
        int inferred = (int)
                all.values().stream().filter(TagConfidence.INFERRED::equals).count();
        return new Counts(counted, inferred);
    }

    private void explicit(long project, ReportedActivity activity, Map<String, TagConfidence> all) {
        for (Tag tag : activity.themes().tags()) {
            String code = tag.code().code();
            if (lists.ownTags().owns(tag) && lists.provisions().contains(code)) {
                row(project, code, TagConfidence.EXPLICIT, "TAG", code, all);
            }
        }
    }

    private void row(
            long project,
            String provision,
            TagConfidence confidence,
            String basis,
            String evidence,
            Map<String, TagConfidence> all) {
        if (all.putIfAbsent(provision, confidence) == null) {
            rows.add(TAG, project, provision, confidence.name(), basis, Cut.to(EVIDENCE, evidence));
        }
    }
}
