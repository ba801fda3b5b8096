package org.palermoassist.projects;

import static org.palermoassist.projects.ProjectTable.TAG;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palermoassist.projects.iati.TagProposal;

/** Rows of provision tags that a feed gives or that can be read from it; decisions of people stand (P-6, P-7). */
final class TagRows {
    private static final int EVIDENCE = 400;

    private final RowBuffer rows;

    TagRows(RowBuffer rows) {
        this.rows = rows;
    }

    /**
     * How many tags a project has.
     *
     * @param counted EXPLICIT and CONFIRMED
     * @param inferred waiting for a decision
     */
    record Counts(int counted, int inferred) {}

    Counts add(long project, List<TagProposal> proposals, Map<String, TagConfidence> decided) {
        Map<String, TagConfidence> all = new HashMap<>(decided);
        for (TagProposal proposal : proposals) {
            if (all.putIfAbsent(proposal.provision(), proposal.confidence()) == null) {
                rows.add(
                        TAG,
                        project,
                        proposal.provision(),
                        proposal.confidence().name(),
                        proposal.basis().name(),
                        Cut.to(EVIDENCE, proposal.evidenceText()));
            }
        }
        return new Counts(count(all, TagConfidence.COUNTED), count(all, Set.of(TagConfidence.INFERRED)));
    }

    private static int count(Map<String, TagConfidence> all, Set<TagConfidence> wanted) {
        return (int) all.values().stream().filter(wanted::contains).count();
    }
}
