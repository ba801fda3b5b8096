package org.palermoassist.sync;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.exchange.Change;
import org.palermoassist.exchange.Change.Act;
import org.palermoassist.exchange.ChangeFeed;
import org.palermoassist.exchange.ChangePage;
import org.palermoassist.projects.ConflictRule;
import org.palermoassist.projects.Duplicates;
import org.palermoassist.projects.FieldConflicts;
import org.palermoassist.projects.FieldGroup;
import org.palermoassist.projects.Ownership;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.RecordKind;

/** What is taken back or merged is told in the change feed, too: whoever keeps a copy is not left with what never was. */
@ExtendWith(ArquillianExtension.class)
class UndoFeedIT {
    private static final Actor ADMINISTRATOR =
            Actor.of("adam", "Adam", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), false);

    @Inject
    private ImportDesk desk;

    @Inject
    private RunOrders orders;

    @Inject
    private Duplicates duplicates;

    @Inject
    private Ownership ownership;

    @Inject
    private FieldConflicts conflicts;

    @Inject
    private ChangeFeed feed;

    @Test
    void undoing_a_run_is_told_of_what_was_changed_new_and_missing() {
        desk.open("IT-FEED-UNDO", SourceKind.SNAPSHOT, "");
        orders.limitLoss("IT-FEED-UNDO", 100, ImportDesk.BY);
        SampleActivity changed = SampleActivity.of("IT-FEED-UNDO-1");
        SampleActivity same = SampleActivity.of("IT-FEED-UNDO-2");
        desk.take(
                "IT-FEED-UNDO", "monday.xml", SampleActivity.file(changed, same, SampleActivity.of("IT-FEED-UNDO-3")));
        long start = now();
        RunRow run = desk.take(
                "IT-FEED-UNDO",
                "tuesday.xml",
                SampleActivity.file(changed.titled("Another title"), same, SampleActivity.of("IT-FEED-UNDO-4")));
        assertThat(told(start, "IT-FEED-UNDO"))
                .isEqualTo(Map.of("1", Act.CHANGED, "3", Act.WITHDRAWN, "4", Act.CREATED));
        long before = now();
        undo(run);
        assertThat(told(before, "IT-FEED-UNDO"))
                .isEqualTo(Map.of("1", Act.CHANGED, "3", Act.CREATED, "4", Act.WITHDRAWN));
        long undone = now();
        desk.take(
                "IT-FEED-UNDO",
                "again.xml",
                SampleActivity.file(
                        changed, same, SampleActivity.of("IT-FEED-UNDO-3"), SampleActivity.of("IT-FEED-UNDO-4")));
        assertThat(told(undone, "IT-FEED-UNDO")).isEqualTo(Map.of("4", Act.CREATED));
    }

    @Test
    void undoing_a_run_that_met_fields_of_ours_is_told_when_what_is_seen_changes() {
        desk.open("IT-FEED-SIDE", SourceKind.LOOSE, "");
        SampleActivity one = SampleActivity.of("IT-FEED-SIDE-1");
        desk.take("IT-FEED-SIDE", "a.xml", SampleActivity.file(one.titled("First")));
        ownership.set("IT-FEED-SIDE", FieldGroup.TEXTS, true, ConflictRule.ASK, ADMINISTRATOR);
        ProjectRef ref = ref("IT-FEED-SIDE-1");
        long start = now();
        desk.retitle(ref, "Ours", ADMINISTRATOR);
        assertThat(told(start, "IT-FEED-SIDE")).isEqualTo(Map.of("1", Act.CHANGED));
        long edited = now();
        RunRow run = desk.take(
                "IT-FEED-SIDE",
                "b.xml",
                SampleActivity.file(one.titled("Second").inStatus("3")));
        assertThat(told(edited, "IT-FEED-SIDE")).as("its status").isEqualTo(Map.of("1", Act.CHANGED));
        long second = now();
        undo(run);
        assertThat(told(second, "IT-FEED-SIDE")).isEqualTo(Map.of("1", Act.CHANGED));
        RunRow conflicting = desk.take("IT-FEED-SIDE", "c.xml", SampleActivity.file(one.titled("Third")));
        long third = now();
        undo(conflicting);
        assertThat(told(third, "IT-FEED-SIDE"))
                .as("it changed nothing that is seen")
                .isEmpty();
        desk.take("IT-FEED-SIDE", "d.xml", SampleActivity.file(one.titled("Fourth")));
        long fourth = now();
        conflicts.choose(ref, "title", ConflictRule.THEIRS, ADMINISTRATOR);
        assertThat(told(fourth, "IT-FEED-SIDE")).isEqualTo(Map.of("1", Act.CHANGED));
    }

    @Test
    void a_copy_that_is_merged_is_withdrawn_and_comes_back_when_it_is_its_own_again() {
        desk.open("IT-FEED-COPY", SourceKind.LOOSE, "");
        desk.take(
                "IT-FEED-COPY",
                "a.xml",
                SampleActivity.file(SampleActivity.of("IT-FEED-COPY-1"), SampleActivity.of("IT-FEED-COPY-2")));
        long start = now();
        duplicates.merge(ref("IT-FEED-COPY-1"), ref("IT-FEED-COPY-2"), ADMINISTRATOR);
        assertThat(told(start, "IT-FEED-COPY")).isEqualTo(Map.of("2", Act.WITHDRAWN));
        long merged = now();
        duplicates.unmerge(ref("IT-FEED-COPY-2"), ADMINISTRATOR);
        assertThat(told(merged, "IT-FEED-COPY")).isEqualTo(Map.of("2", Act.CREATED));
    }

    private ProjectRef ref(String identifier) {
        return new ProjectRef(desk.cell("SELECT ref FROM project WHERE identifier = ?", identifier));
    }

    private void undo(RunRow run) {
        desk.process(orders.undo(run.ref(), "A mistake of the sender", Door.PAGE, ImportDesk.BY));
    }

    private long now() {
        ChangePage page = feed.since(0, Optional.of(RecordKind.PROJECT), 500);
        while (page.more()) {
            page = feed.since(page.next(), Optional.of(RecordKind.PROJECT), 500);
        }
        return page.next();
    }

    /** What became of activities of this source, by the end of their identifiers. */
    private Map<String, Act> told(long since, String source) {
        Map<String, Act> told = new TreeMap<>();
        for (Change change :
                feed.since(since, Optional.of(RecordKind.PROJECT), 500).changes()) {
            String identifier = desk.cell("SELECT identifier FROM project WHERE ref = ?", change.ref());
            if (identifier.startsWith(source + "-")) {
                told.put(identifier.substring(source.length() + 1), change.act());
            }
        }
        return told;
    }
}
