package org.palermoassist.projects;

import static org.palermoassist.security.Right.IMPORT_RUN;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermoassist.projects.iati.ActivityDocument;
import org.palermoassist.projects.iati.ActivityFields;
import org.palermoassist.projects.iati.ActivityRules;
import org.palermoassist.projects.iati.Narrative;
import org.palermoassist.projects.iati.Problem;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.TransactionConnection;
import org.palermoassist.shared.UseCase;

/** Says what {@link ProjectWriter} would do, by the same comparison and the same rules of ownership, and writes nothing. */
@UseCase
public class ProjectRehearsal {
    private static final int TITLE = 1000;

    @Inject
    private TransactionConnection transaction;

    /**
     * What a batch of one file would do, in its order; each identifier stands in it once.
     *
     * @throws SQLException when the database cannot be asked
     */
    public List<RehearsedActivity> rehearse(ImportSource source, List<PreparedActivity> batch, Actor by)
            throws SQLException {
        by.mustHave(IMPORT_RUN);
        Connection connection = transaction.get();
        BatchComparison known = BatchComparison.of(connection, source, batch);
        List<Long> replaced = batch.stream()
                .filter(activity -> isReplaced(known.fate(activity)))
                .map(activity -> known.stored(activity).orElseThrow().id())
                .toList();
        Map<Long, ActivityDocument> documents = StoredProjects.documents(connection, replaced);
        OwnedFields owned = OwnedFields.of(connection, source, replaced);
        List<RehearsedActivity> rehearsed = new ArrayList<>();
        for (PreparedActivity activity : batch) {
            Optional<StoredProject> stored = known.stored(activity);
            rehearsed.add(
                    isReplaced(known.fate(activity))
                            ? replaced(stored.orElseThrow(), activity, known.fate(activity), owned, documents)
                            : stored.map(project -> kept(project, known.fate(activity)))
                                    .orElseGet(() -> added(activity)));
        }
        return rehearsed;
    }

    private static boolean isReplaced(ActivityFate fate) {
        return fate == ActivityFate.CHANGED || fate == ActivityFate.RETURNED;
    }

    private static RehearsedActivity added(PreparedActivity activity) {
        return new RehearsedActivity(
                RehearsedActivity.Kind.ADDED,
                title(activity),
                ActivityRules.quarantined(activity.problems()),
                Optional.empty(),
                0,
                problems(activity),
                List.of());
    }

    private static RehearsedActivity kept(StoredProject stored, ActivityFate fate) {
        return new RehearsedActivity(
                fate == ActivityFate.BACK ? RehearsedActivity.Kind.ADDED : RehearsedActivity.Kind.UNCHANGED,
                "",
                stored.quarantined(),
                Optional.of(stored.ref()),
                stored.version(),
                List.of(),
                List.of());
    }

    private static RehearsedActivity replaced(
            StoredProject stored,
            PreparedActivity incoming,
            ActivityFate fate,
            OwnedFields owned,
            Map<Long, ActivityDocument> documents) {
        Optional<Sides> sides = owned.sides(stored.id(), incoming.received());
        PreparedActivity made = OwnedFields.overlaid(incoming, sides.filter(Sides::differ));
        List<FieldChange> changes = Optional.ofNullable(documents.get(stored.id()))
                .map(document -> ActivityDifference.between(document, incoming.received()))
                .orElse(List.of());
        return new RehearsedActivity(
                fate == ActivityFate.RETURNED ? RehearsedActivity.Kind.ADDED : RehearsedActivity.Kind.CHANGED,
                title(incoming),
                ActivityRules.quarantined(made.problems()),
                Optional.of(stored.ref()),
                stored.version(),
                problems(made),
                told(changes, sides, ActivityFields.of(incoming.received())));
    }

    /** Each change with what would become of it. */
    private static List<RehearsedChange> told(List<FieldChange> changes, Optional<Sides> sides, ActivityFields theirs) {
        Set<String> open = sides.map(Sides::conflicts).orElse(List.of()).stream()
                .map(Sides.Conflict::field)
                .collect(Collectors.toSet());
        return changes.stream()
                .map(change -> new RehearsedChange(change, fate(change.field(), open, sides, theirs)))
                .toList();
    }

    private static RehearsedChange.Fate fate(
            String field, Set<String> open, Optional<Sides> sides, ActivityFields theirs) {
        if (open.contains(field)) {
            return RehearsedChange.Fate.CONFLICT;
        }
        boolean kept = sides.filter(both -> !both.ours().agrees(field, theirs)).isPresent();
        return kept ? RehearsedChange.Fate.OURS : RehearsedChange.Fate.TAKEN;
    }

    private static String title(PreparedActivity activity) {
        return Cut.main(activity.reported().texts().titles(), Optional.empty())
                .map(Narrative::text)
                .map(text -> Cut.to(TITLE, text))
                .orElse("");
    }

    private static List<ProjectProblem> problems(PreparedActivity activity) {
        return activity.problems().stream()
                .map(problem -> problem(activity, problem))
                .toList();
    }

    private static ProjectProblem problem(PreparedActivity activity, Problem problem) {
        return new ProjectProblem(
                problem.rule().name(),
                problem.severity().name(),
                Optional.empty(),
                activity.identifier(),
                activity.received().position().line(),
                problem.place(),
                problem.found(),
                problem.times());
    }
}
