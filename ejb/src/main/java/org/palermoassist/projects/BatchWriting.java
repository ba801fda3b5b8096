package org.palermoassist.projects;

import static org.palermoassist.projects.ProjectTable.EVENT;
import static org.palermoassist.projects.ProjectTable.PROJECT;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.projects.iati.ActivityRules;
import org.palermoassist.projects.iati.Problem;
import org.palermoassist.projects.iati.ReceivedActivity;
import org.palermoassist.projects.iati.ReportedActivity;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;

/** Writes one batch: looks up what is known, tells new from changed and unchanged, collects the rows, writes them. */
final class BatchWriting {
    private final Connection connection;
    private final ImportSource source;
    private final ActivityRows.Known reference;
    private final ImportLists lists;
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
    private record Replacement(StoredProject stored, ReceivedActivity received, ReportedActivity activity) {}

    BatchWriting(Connection connection, ImportSource source, ActivityRows.Known reference, ProjectIds ids) {
        this.connection = connection;
        this.source = source;
        this.reference = reference;
        this.lists = reference.lists();
        this.ids = ids;
        this.others = new OtherSources(connection, source);
    }

    BatchResult write(List<ReceivedActivity> batch, Instant now, Actor by) throws SQLException {
        List<String> identifiers =
                batch.stream().map(ReceivedActivity::identifier).toList();
        Map<String, StoredProject> known = StoredProjects.find(connection, identifiers);
        Timestamp at = InstantConverter.toTimestamp(now);
        Making making = new Making(at, LocalDate.ofInstant(now, ZoneOffset.UTC), by);
        for (ReceivedActivity received : batch) {
            Optional<StoredProject> stored = Optional.ofNullable(known.get(received.identifier()));
            if (stored.isPresent()) {
                compare(stored.get(), received);
            } else {
                making.create(received);
            }
        }
        making.replaceAll();
        seen(making);
        rows.flush(connection);
        others.flush(at);
        int returned = (int) changes.stream().filter(c -> c.stored().gone()).count();
        int news = added + back.size() + returned;
        return new BatchResult(news, changes.size() - returned, unchanged, quarantined, List.copyOf(problems));
    }

    /** Says the same, says something else, or has no say. */
    private void compare(StoredProject stored, ReceivedActivity received) throws SQLException {
        String hash = received.contentHash(lists.ownTags());
        boolean leads = stored.sourceId() == source.sourceId() && !stored.own();
        if (leads && hash.equals(stored.contentHash()) && !namesMore(stored, received)) {
            same.add(stored.id());
            keep(stored);
            if (stored.gone()) {
                back.add(stored.id());
                unchanged--;
            }
        } else if (leads || takesOver(stored, received)) {
            changes.add(new Replacement(stored, received, received.reported()));
        } else {
            others.tells(stored, hash);
            keep(stored);
        }
    }

    /** Projects that say something else than before. */
    List<ProjectRef> changed() {
        return changes.stream().map(change -> change.stored().ref()).toList();
    }

    /** Tags of the portal's own vocabulary are no part of the hash, since exports carry decisions made here. */
    private boolean namesMore(StoredProject stored, ReceivedActivity received) throws SQLException {
        Set<String> named = new HashSet<>(received.namedProvisions(lists.ownTags()));
        named.retainAll(lists.provisions());
        return !named.isEmpty()
                && !StoredProjects.named(connection, List.of(stored.id()))
                        .getOrDefault(stored.id(), Set.of())
                        .containsAll(named);
    }

    private void keep(StoredProject stored) {
        unchanged++;
        quarantined += stored.quarantined() ? 1 : 0;
    }

    /** The reporting organization's own source wins over any other, except over the portal's own records (P-7). */
    private boolean takesOver(StoredProject stored, ReceivedActivity received) {
        return !stored.own()
                && source.organization().isPresent()
                && stored.organization().isEmpty()
                && received.reported().reportingOrgRef().equals(source.organization());
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
        private final LocalDate today;
        private final Actor by;
        private final ActivityRows makes;
        private final TagRows tags;

        Making(Timestamp now, LocalDate today, Actor by) {
            this.now = now;
            this.today = today;
            this.by = by;
            this.makes = new ActivityRows(reference, source, now, rows);
            this.tags = new TagRows(lists.tags(), rows);
        }

        void create(ReceivedActivity received) throws SQLException {
            long id = ids.next(connection);
            ProjectRef ref = ProjectRef.next();
            ReportedActivity activity = received.reported();
            rows.add(PROJECT, values(id, ref, received, activity, Map.of()));
            makes.addParts(id, activity, received.document().bytes());
            event(id, "RECEIVED", Optional.empty(), ActivityRows.status(activity), Optional.empty());
            added++;
        }

        void replaceAll() throws SQLException {
            List<Long> projects =
                    changes.stream().map(change -> change.stored().id()).toList();
            Map<Long, Map<String, TagConfidence>> decisions = StoredProjects.decisions(connection, projects);
            for (Replacement change : changes) {
                StoredProject stored = change.stored();
                Map<String, TagConfidence> decided = decisions.getOrDefault(stored.id(), Map.of());
                rows.replace(
                        stored.id(), values(stored.id(), stored.ref(), change.received(), change.activity(), decided));
                makes.addParts(
                        stored.id(),
                        change.activity(),
                        change.received().document().bytes());
                history(stored, change.activity());
            }
        }

        private Object[] values(
                long id,
                ProjectRef ref,
                ReceivedActivity received,
                ReportedActivity activity,
                Map<String, TagConfidence> decided) {
            boolean barred = judge(ref, received, activity);
            TagRows.Counts counts = tags.add(id, activity, decided);
            String hash = received.contentHash(lists.ownTags());
            return makes.project(
                    id, ref, activity, new ActivityRows.Judged(hash, barred, counts.counted(), counts.inferred()));
        }

        private boolean judge(ProjectRef ref, ReceivedActivity received, ReportedActivity activity) {
            List<Problem> found = lists.rules().check(received, activity, today);
            for (Problem problem : found) {
                problems.add(new ProjectProblem(
                        problem.rule().name(),
                        problem.severity().name(),
                        Optional.of(ref),
                        activity.identifier(),
                        received.position().line(),
                        problem.place(),
                        problem.found(),
                        problem.times()));
            }
            boolean barred = ActivityRules.quarantined(found);
            quarantined += barred ? 1 : 0;
            return barred;
        }

        /** One row a change; a move of status against P-2 is accepted and says so. */
        private void history(StoredProject stored, ReportedActivity activity) {
            Optional<String> status = ActivityRows.status(activity);
            if (stored.sourceId() != source.sourceId()) {
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
                    source.runId(),
                    before.orElse(null),
                    after.orElse(null),
                    remark.orElse(null));
        }
    }
}
