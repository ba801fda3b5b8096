package org.palermoassist.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.exchange.Change.Act;
import org.palermoassist.needs.NeedDrafting;
import org.palermoassist.needs.NeedField;
import org.palermoassist.needs.NeedForm;
import org.palermoassist.needs.NeedProgress;
import org.palermoassist.needs.NeedReaders;
import org.palermoassist.needs.NeedReading;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.needs.NeedSource;
import org.palermoassist.needs.NeedValidation;
import org.palermoassist.needs.ProvisionChoice;
import org.palermoassist.projects.Duplicates;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.ProjectTags;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.RecordKind;
import org.palermoassist.shared.Refs;

/** The feed tells each change of what is public once, in the order of commits, and nothing else. */
@ExtendWith(ArquillianExtension.class)
class ChangeFeedIT {
    private static final Actor ANN =
            Actor.of("ann", "Ann", Role.FOCAL_POINT, Optional.of("QM"), Optional.empty(), true);
    private static final Actor ADMINISTRATOR =
            Actor.of("adam", "Adam", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), false);
    private static final Actor COORDINATOR =
            Actor.of("cora", "Cora", Role.COORDINATOR, Optional.empty(), Optional.empty(), false);

    @Inject
    private ChangeFeed feed;

    @Inject
    private WrittenProjects written;

    @Inject
    private Duplicates duplicates;

    @Inject
    private ProjectTags tags;

    @Inject
    private Directory directory;

    @Inject
    private NeedDrafting drafting;

    @Inject
    private NeedProgress progress;

    @Inject
    private NeedValidation validation;

    @Inject
    private NeedReading reading;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService others;

    private final String organization = "XX-FEED-" + Refs.next('T').substring(2);

    @Test
    void a_project_is_created_changed_withdrawn_and_created_again() {
        long start = now();
        ProjectRef project = written.write(organization, "1", "Maize", "a" + organization, 1);
        assertThat(acts(start, project.value())).containsExactly(Act.CREATED);
        long second = now();
        written.write(organization, "1", "Maize", "a" + organization, 2);
        assertThat(acts(second, project.value())).as("says the same").isEmpty();
        written.write(organization, "1", "Wheat", "a" + organization, 3);
        assertThat(acts(second, project.value())).containsExactly(Act.CHANGED);
        assertThat(acts(start, project.value()))
                .as("new for whoever has not got it")
                .containsExactly(Act.CREATED);
        long third = now();
        written.end("a" + organization, 4);
        assertThat(told(third, project.value()))
                .extracting(Change::act, change -> change.reason().orElse(""))
                .containsExactly(tuple(Act.WITHDRAWN, "GONE"));
        written.write(organization, "1", "Wheat", "a" + organization, 5);
        assertThat(acts(third, project.value())).containsExactly(Act.CREATED);
    }

    @Test
    void a_merged_copy_is_withdrawn_with_that_reason_unless_what_it_is_part_of_is_hidden() {
        ProjectRef kept = written.write(organization, "8", "Maize", "k" + organization, 1);
        ProjectRef copy = written.write(organization, "9", "Maize", "l" + organization, 1);
        long start = now();
        duplicates.merge(kept, copy, ADMINISTRATOR);
        assertThat(told(start, copy.value()))
                .extracting(Change::act, change -> change.reason().orElse(""))
                .containsExactly(tuple(Act.WITHDRAWN, "MERGED"));
        duplicates.unmerge(copy, ADMINISTRATOR);
        assertThat(acts(start, copy.value())).containsExactly(Act.CREATED);
        long second = now();
        duplicates.merge(kept, copy, ADMINISTRATOR);
        written.set("UPDATE project SET visibility = 'PARTIES', version = version + 1 WHERE ref = ?", kept);
        assertThat(told(second, copy.value()))
                .extracting(Change::act, change -> change.reason().orElse(""))
                .containsExactly(tuple(Act.WITHDRAWN, ""));
    }

    @Test
    void a_decision_on_a_provision_is_told_and_a_guess_is_not() {
        ProjectRef project = written.write(organization, "2", "Maize", "b" + organization, 1);
        long start = now();
        tags.propose(project, "UNTOC-18", COORDINATOR);
        assertThat(acts(start, project.value())).containsExactly(Act.CHANGED);
        long second = now();
        written.set(
                "INSERT INTO project_tag (project_id, provision_code, confidence, basis, evidence) SELECT id,"
                        + " 'UNTOC-16', 'INFERRED', 'WORDS', 'x' FROM project WHERE ref = ?",
                project);
        written.set(
                "INSERT INTO change_mark (kind, record_id) SELECT 'PROJECT', id FROM project WHERE ref = ?", project);
        assertThat(acts(second, project.value())).isEmpty();
    }

    @Test
    void a_change_that_is_committed_late_is_told_after_those_that_were_read() throws Exception {
        written.write(organization, "0", "Its organization is known", "c" + organization, 1);
        long start = now();
        ProjectRef late;
        ProjectRef early;
        long read;
        transaction.begin();
        try {
            late = written.write(organization, "3", "Late", "c" + organization, 1);
            early = elsewhere(() -> written.write(organization, "4", "Early", "c" + organization, 1));
            ChangePage seen = elsewhere(() -> feed.since(start, Optional.empty(), 500));
            assertThat(seen.changes())
                    .extracting(Change::ref)
                    .contains(early.value())
                    .doesNotContain(late.value());
            read = seen.next();
        } finally {
            transaction.commit();
        }
        assertThat(acts(read, late.value())).containsExactly(Act.CREATED);
        assertThat(acts(read, early.value())).isEmpty();
    }

    @Test
    void readers_who_ask_at_once_are_all_answered_while_projects_are_written() throws Exception {
        long start = now();
        List<Future<List<String>>> readers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            readers.add(others.submit(() -> refs(start)));
        }
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(written.write(organization, "m" + i, "Maize", "m" + organization, 1)
                    .value());
            readers.add(others.submit(() -> refs(start)));
        }
        for (Future<List<String>> reader : readers) {
            assertThat(reader.get(60, TimeUnit.SECONDS)).doesNotHaveDuplicates();
        }
        assertThat(refs(start)).containsSubsequence(all);
    }

    private List<String> refs(long since) {
        return feed.since(since, Optional.of(RecordKind.PROJECT), 500).changes().stream()
                .map(Change::ref)
                .toList();
    }

    @Test
    void what_is_rolled_back_is_never_told() throws Exception {
        long start = now();
        transaction.begin();
        ProjectRef lost = written.write(organization, "5", "Lost", "d" + organization, 1);
        transaction.rollback();
        assertThat(acts(start, lost.value())).isEmpty();
    }

    @Test
    void parts_of_the_feed_follow_each_other_without_gap_or_repetition() {
        long start = now();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(written.write(organization, "p" + i, "Maize", "e" + organization, 1)
                    .value());
        }
        List<String> found = new ArrayList<>();
        ChangePage part;
        long since = start;
        do {
            part = feed.since(since, Optional.of(RecordKind.PROJECT), 2);
            part.changes().forEach(change -> found.add(change.ref()));
            since = part.next();
        } while (part.more());
        assertThat(found).containsExactlyElementsOf(all);
    }

    @Test
    void the_file_of_an_organization_changes_with_its_projects_and_with_no_other() {
        written.write(organization, "6", "Maize", "f" + organization, 1);
        OrganizationRef own = owner(organization);
        FileStanding before = feed.of(own);
        written.write(organization + "-B", "7", "Maize", "f" + organization, 1);
        assertThat(feed.of(own)).isEqualTo(before);
        assertThat(feed.all().number()).isGreaterThan(before.number());
        written.write(organization, "8", "Maize", "f" + organization, 1);
        assertThat(feed.of(own).number()).isGreaterThan(before.number());
        assertThat(feed.files(organization, PageRequest.of(0, 5), COORDINATOR).items())
                .extracting(FileRow::organization, FileRow::activities)
                .containsExactly(tuple(own, 2L));
    }

    @Test
    void a_need_is_told_when_it_opens_to_all_and_withdrawn_when_it_closes_to_them() {
        long start = now();
        NeedRef need = open(AccessLevel.PUBLIC, Map.of(NeedField.BENEFICIARY, AccessLevel.RESTRICTED));
        assertThat(acts(start, need.value())).containsExactly(Act.CREATED);
        long second = now();
        NeedForm form = drafting.edit(need, ANN).form();
        drafting.save(need, reading.details(need, ANN).edition(), form("Case register", "Another ministry"), ANN);
        assertThat(form.beneficiary()).isNotEqualTo("Another ministry");
        assertThat(acts(second, need.value())).as("nobody else may know of it").isEmpty();
        drafting.save(need, reading.details(need, ANN).edition(), form("Register of cases", "Another ministry"), ANN);
        assertThat(acts(second, need.value())).containsExactly(Act.CHANGED);
        long third = now();
        progress.show(need, NeedReaders.of(Optional.of(AccessLevel.PARTNERS)), ANN);
        assertThat(told(third, need.value()))
                .extracting(Change::act, Change::reason)
                .containsExactly(tuple(Act.WITHDRAWN, Optional.empty()));
    }

    @Test
    void a_need_that_was_never_public_is_never_told() {
        long start = now();
        NeedRef need = open(AccessLevel.PARTNERS, Map.of());
        progress.show(need, NeedReaders.of(Optional.of(AccessLevel.RESTRICTED)), ANN);
        assertThat(acts(start, need.value())).isEmpty();
    }

    @Test
    void what_no_valid_file_can_hold_is_public_and_told_and_stands_in_none_until_it_is_completed() {
        written.write(organization, "1", "Maize", "f" + organization, 1);
        long start = now();
        ProjectRef project = written.write(organization, "2", "", "f" + organization, 1);

        assertThat(acts(start, project.value())).containsExactly(Act.CREATED);
        assertThat(leftOut(project)).extracting(row -> row.fault().text()).containsExactly("MISSING title/narrative");
        assertThat(activities()).isEqualTo(1);

        long before = feed.activities();
        written.write(organization, "2", "Wheat", "f" + organization, 2);

        assertThat(leftOut(project)).isEmpty();
        assertThat(activities()).isEqualTo(2);
        assertThat(feed.activities()).isEqualTo(before + 1);
    }

    @Test
    void what_may_not_be_seen_is_not_among_those_that_no_file_holds() {
        ProjectRef project = written.write(organization, "1", "", "g" + organization, 1);
        assertThat(leftOut(project)).hasSize(1);
        written.set("UPDATE project SET visibility = 'RESTRICTED' WHERE ref = ?", project);
        assertThat(leftOut(project)).isEmpty();
    }

    private List<LeftOutOfFiles> leftOut(ProjectRef project) {
        return feed.leftOut(PageRequest.of(0, PageRequest.MOST), Actor.anonymous()).items().stream()
                .filter(row -> row.ref().equals(project))
                .toList();
    }

    private long activities() {
        return feed.files(organization, PageRequest.of(0, 5), COORDINATOR)
                .items()
                .get(0)
                .activities();
    }

    private NeedRef open(AccessLevel level, Map<NeedField, AccessLevel> fields) {
        NeedRef ref = drafting.create(form("Case register", "Ministry of Justice"), ANN);
        progress.submit(ref, 1, new NeedReaders(Optional.of(level), Set.of(), fields, false), ANN);
        validation.validate(ref, 1, COORDINATOR);
        return ref;
    }

    private static NeedForm form(String title, String beneficiary) {
        return new NeedForm(
                List.of(ProvisionChoice.of("UNTOC-18")),
                List.of("TRAINING"),
                List.of(),
                List.of(),
                "en",
                title,
                "The central authority receives its requests on paper.",
                beneficiary,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NeedSource.DIRECT_ENTRY,
                "",
                Optional.empty());
    }

    private <T> T elsewhere(Callable<T> work) throws Exception {
        Future<T> done = others.submit(work);
        return done.get(30, TimeUnit.SECONDS);
    }

    private OrganizationRef owner(String identifier) {
        return directory.byIdentifier(identifier, COORDINATOR).orElseThrow().ref();
    }

    private long now() {
        ChangePage page = feed.since(0, Optional.empty(), 500);
        while (page.more()) {
            page = feed.since(page.next(), Optional.empty(), 500);
        }
        return page.next();
    }

    private List<Act> acts(long since, String ref) {
        return told(since, ref).stream().map(Change::act).toList();
    }

    private List<Change> told(long since, String ref) {
        return feed.since(since, Optional.empty(), 500).changes().stream()
                .filter(change -> change.ref().equals(ref))
                .toList();
    }
}
