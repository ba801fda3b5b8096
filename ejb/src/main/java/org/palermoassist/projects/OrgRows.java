package org.palermoassist.projects;

import static org.palermoassist.projects.ProjectTable.ORG;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.palermoassist.projects.iati.Narrative;
import org.palermoassist.projects.iati.ParticipatingOrg;
import org.palermoassist.projects.iati.ReportedActivity;

/**
 * Rows of organizations: one for each organization, whatever its roles. One without an identifier is in the document alone: it
 * is never matched by its name.
 */
final class OrgRows {
    private static final int IDENTIFIER = 200;
    private static final int NAME = 300;
    private static final int KIND = 4;

    private final Map<String, String> organizations;
    private final RowBuffer rows;

    OrgRows(Map<String, String> organizations, RowBuffer rows) {
        this.organizations = organizations;
        this.rows = rows;
    }

    void add(long project, ReportedActivity activity) {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        Map<String, ParticipatingOrg> first = new LinkedHashMap<>();
        for (ParticipatingOrg org : activity.parties().participating()) {
            org.ref().ifPresent(ref -> {
                first.putIfAbsent(ref, org);
                org.role().ifPresent(role -> roles.computeIfAbsent(ref, key -> new TreeSet<>())
                        .add(role));
            });
        }
        int position = 0;
        for (Map.Entry<String, ParticipatingOrg> entry : first.entrySet()) {
            row(project, ++position, entry.getValue(), roles.getOrDefault(entry.getKey(), Set.of()));
        }
    }

    private void row(long project, int position, ParticipatingOrg org, Set<String> roles) {
        rows.add(
                ORG,
                project,
                position,
                Cut.orNull(IDENTIFIER, org.ref()),
                Cut.orNull(NAME, name(org)),
                Cut.orNull(KIND, org.type()),
                org.ref().map(organizations::get).orElse(null),
                roles.contains("1"),
                roles.contains("2"),
                roles.contains("3"),
                roles.contains("4"));
    }

    private static Optional<String> name(ParticipatingOrg org) {
        return Cut.main(org.names(), Optional.empty()).map(Narrative::text);
    }
}
