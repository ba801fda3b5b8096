package org.palermoassist.projects;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.projects.iati.ActivityDocument;
import org.palermoassist.projects.iati.ActivityFields;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * Which run, by which payload, last changed each group of fields of a project. It is found when somebody asks, in what is kept of the
 * project before each run that changed it; imports pay nothing for it.
 */
@UseCase
public class FieldOrigins {
    private static final int MOST_RUNS = 30;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProjectAccess access;

    /** A run and what the project was before it. */
    private record Before(long run, ActivityFields fields, Optional<Long> changedBy) {}

    /** Groups of which something is said, in the order of the standard; none for a project entered here. */
    public List<FieldOrigin> of(ProjectRef ref, Actor by) {
        ProjectAccess.Known known = access.visible(ref, by);
        if (known.own()) {
            return List.of();
        }
        SidedProject project = SidedProject.of(known.id(), em);
        List<Before> runs = runs(known.id());
        Set<FieldGroup> owned = project.ownedGroups(em);
        Set<FieldGroup> groups = new LinkedHashSet<>();
        project.sides().ours().names().forEach(field -> groups.add(FieldGroup.ofField(field)));
        return groups.stream()
                .sorted()
                .map(group -> origin(group, project, runs, owned.contains(group)))
                .toList();
    }

    private FieldOrigin origin(FieldGroup group, SidedProject project, List<Before> runs, boolean ours) {
        Sides sides = project.sides();
        boolean edited = !agree(group, sides.ours(), sides.theirs());
        Optional<Long> run = changedBy(group, project, runs);
        Optional<Row> told = run.flatMap(this::run);
        return new FieldOrigin(
                group,
                ours,
                project.edited().filter(by -> edited).map(SidedProject.Edited::when),
                source(project),
                told.map(row -> row.text(0)),
                told.map(row -> row.text(1)),
                told.flatMap(row -> row.instant(2)));
    }

    /** The newest run after which the group says something else than before it; else the run that the oldest state came by. */
    private static Optional<Long> changedBy(FieldGroup group, SidedProject project, List<Before> runs) {
        ActivityFields after = project.sides().theirs();
        Optional<Long> oldest = project.origin().changedRun();
        for (Before before : runs) {
            if (!agree(group, before.fields(), after)) {
                return Optional.of(before.run());
            }
            after = before.fields();
            oldest = before.changedBy();
        }
        return oldest;
    }

    private static boolean agree(FieldGroup group, ActivityFields one, ActivityFields other) {
        Set<String> names = new LinkedHashSet<>(one.names());
        names.addAll(other.names());
        return names.stream()
                .filter(field -> FieldGroup.ofField(field) == group)
                .allMatch(field -> one.agrees(field, other));
    }

    private List<Before> runs(long project) {
        List<Before> runs = new ArrayList<>();
        Sql.select("b.run_id, b.state", "project_before b WHERE 1=1")
                .and("b.project_id = ?", project)
                .tail("ORDER BY b.run_id DESC LIMIT " + MOST_RUNS)
                .list(
                        em,
                        row -> before(
                                row.number(0), KeptRows.unpack(row.bytes(1).orElseThrow())))
                .forEach(found -> found.ifPresent(runs::add));
        return runs;
    }

    private static Optional<Before> before(long run, List<KeptRows> tables) {
        Optional<Object> bytes = cell(tables, ProjectTable.DOCUMENT.table(), "bytes");
        Optional<Long> changed = cell(tables, ProjectTable.PROJECT.table(), "changed_run_id")
                .map(Object::toString)
                .map(Long::valueOf);
        return bytes.map(
                document -> new Before(run, ActivityFields.of(ActivityDocument.stored((byte[]) document)), changed));
    }

    private static Optional<Object> cell(List<KeptRows> tables, String table, String column) {
        return tables.stream()
                .filter(kept -> kept.table().equals(table) && !kept.rows().isEmpty())
                .findFirst()
                .flatMap(kept ->
                        Optional.ofNullable(kept.rows().get(0)[kept.columns().indexOf(column)]));
    }

    private Optional<Row> run(long run) {
        return Sql.select("r.ref, f.name, r.queued_at", "sync_run r JOIN sync_file f ON f.run_id = r.id WHERE 1=1")
                .and("r.id = ?", run)
                .first(em, row -> row);
    }

    private String source(SidedProject project) {
        return Sql.select("s.name", "source s WHERE s.id = ?", project.origin().source())
                .first(em, row -> row.text(0))
                .orElse("");
    }
}
