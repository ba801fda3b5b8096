package org.palermoassist.projects;

import static org.palermoassist.projects.ProjectTable.EVENT;
import static org.palermoassist.projects.ProjectTable.PROJECT;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.iati.ActivityRules;
import org.palermoassist.projects.iati.Problem;
import org.palermoassist.projects.iati.ReportedActivity;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;

/** Writes one batch: looks up what is known, tells new from changed and unchanged, collects the rows, writes them. */
final class BatchWriting {
    private final Connection connection;
    private final ImportSource source;
    private final ActivityRows.Known reference;
    private final ProjectIds ids;
    private final RowBuffer rows = new RowBuffer();
    private final List<ProjectProblem> problems = new ArrayList<>();
    private final List<Long> same = new ArrayList<>();
    private final List<Long> back = new ArrayList<>();
    private final List<Replacement> changes = new ArrayList<>();
    private final OtherSources others;
    private int added;
    private int unchanged;
    private int quarantined;

    /** An activity that differs from what is stored. */
    private record Replacement(StoredProject stored, PreparedActivity activity) {}

    BatchWriting(Connection connection, ImportSource source, ActivityRows.Known reference, ProjectIds ids) {
        this.connection = connection;
        this.source = source;
        this.reference = reference;
        this.ids = ids;
        this.others = new OtherSources(connection, source);
    }

    BatchResult write(List<PreparedActivity> batch, Instant now, Actor by) throws SQLException {
        BatchComparison known = BatchComparison.of(connection, source, batch);
        Timestamp at = InstantConverter.toTimestamp(now);
        Making making = new Making(at, by);
        for (PreparedActivity activity : batch) {
            Optional<StoredProject> stored = known.stored(activity);
            if (stored.isPresent()) {
                take(stored.get(), activity, known.fate(activity));
            } else {
                making.create(activity);
            }
        }
        making.replaceAll();
        keepBefore(at);
        seen(making);
        rows.flush(connection);
        others.flush(at);
        int returned = (int) changes.stream().filter(c -> c.stored().gone()).count();
        int news = added + back.size() + returned;
        return new BatchResult(news, changes.size() - returned, unchanged, quarantined, List.copyOf(problems));
    }

    private void take(StoredProject stored, PreparedActivity activity, ActivityFate fate) {
        switch (fate) {
            case SAME -> same(stored);
            case BACK -> {
                same(stored);
                back.add(stored.id());
                unchanged--;
            }
            case TOLD -> {
                others.tells(stored, activity.hash());
                keep(stored);
            }
            case NEW, RETURNED, CHANGED -> changes.add(new Replacement(stored, activity));
        }
    }

    private void same(StoredProject stored) {
        same.add(stored.id());
        keep(stored);
    }

    /** What is about to change is kept, so that the run can be undone. */
    private void keepBefore(Timestamp at) throws SQLException {
        List<Long> replaced =
                changes.stream().map(change -> change.stored().id()).toList();
        new StateBefore(connection, source).keep(at, replaced, same, others.projects());
    }

    /** Projects that say something else than before. */
    List<ProjectRef> changed() {
        return changes.stream().map(change -> change.stored().ref()).toList();
    }

    private void keep(StoredProject stored) {
        unchanged++;
        quarantined += stored.quarantined() ? 1 : 0;
    }

    /** One statement for all that say the same; those that had vanished are back. */
    private void seen(Making making) throws SQLException {
        SqlLists.update(connection, "UPDATE project SET last_run_id = " + source.runId() + " WHERE id IN ", same);
        SqlLists.update(connection, "UPDATE project SET gone_since = NULL WHERE id IN ", back);
        back.forEach(id -> making.event(id, "BACK", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** What is made of new and changed activities, with the time and the actor. */
    private final class Making {
        private final Timestamp now;
        private final Actor by;
        private final ActivityRows makes;
        private final TagRows tags;

        Making(Timestamp now, Actor by) {
            this.now = now;
            this.by = by;
            this.makes = new ActivityRows(reference, source, now, rows);
            this.tags = new TagRows(rows);
        }

        void create(PreparedActivity activity) throws SQLException {
            long id = ids.next(connection);
            ProjectRef ref = ProjectRef.next();
            rows.add(PROJECT, values(id, ref, activity, Map.of()));
            makes.addParts(id, activity);
            Optional<String> status = ActivityRows.status(activity.reported());
            event(id, "RECEIVED", Optional.empty(), status, Optional.empty());
            added++;
        }

        void replaceAll() throws SQLException {
            List<Long> projects =
                    changes.stream().map(change -> change.stored().id()).toList();
            Map<Long, Map<String, TagConfidence>> decisions = StoredProjects.decisions(connection, projects);
            OwnedFields owned = OwnedFields.of(connection, source, projects);
            SideRows beside = new SideRows(rows, now);
            for (Replacement change : changes) {
                StoredProject stored = change.stored();
                Map<String, TagConfidence> decided = decisions.getOrDefault(stored.id(), Map.of());
                PreparedActivity activity = owned.overlay(stored.id(), change.activity(), beside);
                rows.replace(stored.id(), values(stored.id(), stored.ref(), activity, decided));
                makes.addParts(stored.id(), activity);
                history(stored, activity.reported());
            }
        }

        private Object[] values(
                long id, ProjectRef ref, PreparedActivity activity, Map<String, TagConfidence> decided) {
            boolean barred = judge(ref, activity);
            TagRows.Counts counts = tags.add(id, activity.tags(), decided);
            ActivityRows.Judged judged =
                    new ActivityRows.Judged(activity.hash(), barred, counts.counted(), counts.inferred());
            return makes.project(id, ref, activity.reported(), judged);
        }

        private boolean judge(ProjectRef ref, PreparedActivity activity) {
            for (Problem problem : activity.problems()) {
                problems.add(new ProjectProblem(
                        problem.rule().name(),
                        problem.severity().name(),
                        Optional.of(ref),
                        activity.identifier(),
                        activity.received().position().line(),
                        problem.place(),
                        problem.found(),
                        problem.times()));
            }
            boolean barred = ActivityRules.quarantined(activity.problems());
            quarantined += barred ? 1 : 0;
            return barred;
        }

        /** One row a change; a move of status against P-2 is accepted and says so. */
        private void history(StoredProject stored, ReportedActivity activity) {
            Optional<String> status = ActivityRows.status(activity);
            if (stored.withdrawn()) {
                event(stored.id(), "RECEIVED", Optional.empty(), status, Optional.empty());
            } else if (stored.sourceId() != source.sourceId()) {
                event(stored.id(), "SOURCE", stored.status(), status, Optional.empty());
            } else if (!stored.status().equals(status)) {
                event(stored.id(), "STATUS", stored.status(), status, jump(stored.status(), status));
            } else if (stored.gone()) {
                event(stored.id(), "BACK", stored.status(), status, Optional.empty());
            } else {
                event(stored.id(), "CHANGED", stored.status(), status, Optional.empty());
            }
        }

        private Optional<String> jump(Optional<String> before, Optional<String> after) {
            Optional<ProjectStatus> from = before.flatMap(ProjectStatus::ofCode);
            Optional<ProjectStatus> to = after.flatMap(ProjectStatus::ofCode);
            boolean allowed = from.isPresent() && to.isPresent() && from.get().allows(to.get());
            return allowed ? Optional.empty() : Optional.of("JUMP");
        }

        void event(long id, String kind, Optional<String> before, Optional<String> after, Optional<String> remark) {
            rows.add(
                    EVENT,
                    id,
                    kind,
                    now,
                    by.login(),
                    ProjectJournal.roleOf(by),
                    by.body().orElse(""),
                    source.runId(),
                    before.orElse(null),
                    after.orElse(null),
                    remark.orElse(null));
        }
    }
}
