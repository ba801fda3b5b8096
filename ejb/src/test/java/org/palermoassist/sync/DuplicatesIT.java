package org.palermoassist.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.messages.DayBegan;
import org.palermoassist.projects.DuplicateReason;
import org.palermoassist.projects.DuplicateRow;
import org.palermoassist.projects.DuplicateSearch;
import org.palermoassist.projects.DuplicateStatus;
import org.palermoassist.projects.Duplicates;
import org.palermoassist.projects.LeftOutRow;
import org.palermoassist.projects.ProjectFilter;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;

/** One activity under two identifiers: found with its reasons, merged by a person, counted once, and back as it was. */
@ExtendWith(ArquillianExtension.class)
class DuplicatesIT {
    private static final Actor ADMINISTRATOR =
            Actor.of("adam", "Adam", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), false);
    private static final List<String> TABLES = List.of(
            "project",
            "project_document",
            "project_place",
            "project_sector",
            "project_org",
            "project_transaction",
            "project_budget",
            "project_tag",
            "project_side");
    private static final String PARTS = "<recipient-country code=\"KE\"/><transaction><transaction-type code=\"2\"/>"
            + "<transaction-date iso-date=\"2020-05-01\"/><value value-date=\"2020-05-01\">1000</value></transaction>";
    private static final String NAMES = "<other-identifier ref=\"%s\" type=\"A9\"/>";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private int files;

    @Inject
    private ImportDesk desk;

    @Inject
    private DuplicateSearch search;

    @Inject
    private Duplicates duplicates;

    @Inject
    private ProjectsService projects;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Event<DayBegan> days;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    @Test
    void copies_are_found_with_their_reasons() {
        pair("IT-DUP-A");

        DuplicateRow row = found("IT-DUP-A", ADMINISTRATOR).orElseThrow();
        assertThat(row.reasons())
                .contains(
                        DuplicateReason.SAME_TITLE,
                        DuplicateReason.SAME_BEGIN,
                        DuplicateReason.SAME_STATES,
                        DuplicateReason.SHARED_PARTNER);
    }

    @Test
    void identifier_that_is_named_is_found_whatever_the_title() {
        take(
                "IT-DUP-B",
                SampleActivity.of("IT-DUP-B-1")
                        .by("IT-DUP-B-X")
                        .titled("One thing")
                        .with(PARTS));
        take(
                "IT-DUP-B2",
                SampleActivity.of("IT-DUP-B-2")
                        .by("IT-DUP-B-Y")
                        .titled("Another")
                        .with(PARTS));
        take(
                "IT-DUP-B2",
                SampleActivity.of("IT-DUP-B-2")
                        .by("IT-DUP-B-Y")
                        .titled("Another")
                        .with(NAMES.formatted("IT-DUP-B-1") + PARTS));
        look();

        assertThat(found("IT-DUP-B", ADMINISTRATOR).orElseThrow().reasons()).contains(DuplicateReason.NAMES_THE_OTHER);
    }

    @Test
    void merged_copy_leaves_lists_and_totals_and_comes_back_as_it_was() {
        pair("IT-DUP-C");
        ProjectRef keep = ref("IT-DUP-C-1");
        ProjectRef copy = ref("IT-DUP-C-2");
        TableDump before = TableDump.of(database, TABLES);
        assertThat(listed("IT-DUP-C-2")).isEqualTo(1);

        duplicates.merge(keep, copy, ADMINISTRATOR);
        assertThat(listed("IT-DUP-C-1")).isEqualTo(1);
        assertThat(listed("IT-DUP-C-2")).isZero();
        assertThat(found("IT-DUP-C", ADMINISTRATOR)).isEmpty();
        assertThat(duplicates.leftOut(keep, Actor.anonymous()))
                .extracting(LeftOutRow::identifier)
                .containsExactly("IT-DUP-C-2");
        assertThat(duplicates.standsFor(copy, Actor.anonymous()))
                .as("the copy's address leads on")
                .contains(keep);

        take("IT-DUP-C2", activity("IT-DUP-C", 2).inStatus("4").with(" "));
        assertThat(listed("IT-DUP-C-2")).as("an import brings it not back").isZero();
        take("IT-DUP-C2", activity("IT-DUP-C", 2));

        duplicates.unmerge(copy, ADMINISTRATOR);
        assertThat(duplicates.standsFor(copy, Actor.anonymous())).isEmpty();
        String[] moves = {"last_run_id", "changed_run_id", "changed_at"};
        assertThat(TableDump.of(database, TABLES).without(moves).differences(before.without(moves)))
                .isEmpty();
        assertThat(found("IT-DUP-C", ADMINISTRATOR)).isPresent();
    }

    @Test
    void own_copy_leaves_by_its_own_provider_and_no_other() {
        pair("IT-DUP-D");
        ProjectRef keep = ref("IT-DUP-D-1");
        ProjectRef copy = ref("IT-DUP-D-2");
        Actor own = officer(desk.cell("SELECT owner_ref FROM project WHERE ref = ?", copy.value()));
        Actor other = officer("O-OTHER11");

        assertThat(found("IT-DUP-D", other)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> duplicates.merge(keep, copy, other));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> duplicates.merge(copy, keep, own));
        duplicates.merge(keep, copy, own);
        assertThat(projects.count(ProjectFilter.ALL.identifiedBy("IT-DUP-D-2"), own))
                .as("its owner counts it once, too")
                .isZero();
    }

    @Test
    void restricted_project_is_not_told_of() {
        pair("IT-DUP-E");
        ProjectRef keep = ref("IT-DUP-E-1");
        ProjectRef copy = ref("IT-DUP-E-2");
        desk.change("UPDATE project SET visibility = 'RESTRICTED' WHERE ref = ?", copy.value());

        assertThat(found("IT-DUP-E", ADMINISTRATOR)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> duplicates.merge(keep, copy, ADMINISTRATOR));
        duplicates.merge(keep, copy, officer(desk.cell("SELECT owner_ref FROM project WHERE ref = ?", copy.value())));
        assertThat(duplicates.leftOut(keep, Actor.anonymous())).isEmpty();
        assertThat(duplicates.standsFor(copy, Actor.anonymous()))
                .as("nobody learns of it by its address")
                .isEmpty();
        assertThat(duplicates.merged(ADMINISTRATOR))
                .extracting(LeftOutRow::identifier)
                .doesNotContain("IT-DUP-E-2");
    }

    @Test
    void dismissed_pair_is_not_proposed_again() {
        pair("IT-DUP-F");
        duplicates.dismiss(ref("IT-DUP-F-1"), ref("IT-DUP-F-2"), ADMINISTRATOR);
        take("IT-DUP-F2", activity("IT-DUP-F", 2).inStatus("3"));
        look();

        assertThat(found("IT-DUP-F", ADMINISTRATOR)).isEmpty();
    }

    /** The day begins on a thread of its own, as it does by the clock. */
    @Test
    void day_that_begins_has_copies_looked_for() throws Exception {
        take("IT-DUP-G", activity("IT-DUP-G", 1));
        take("IT-DUP-G2", activity("IT-DUP-G", 2));

        Thread outside = new Thread(this::beginDay);
        outside.start();
        outside.join();

        long end = System.nanoTime() + PATIENCE.toNanos();
        while (found("IT-DUP-G", ADMINISTRATOR).isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(found("IT-DUP-G", ADMINISTRATOR)).isPresent();
    }

    private void beginDay() {
        try {
            transaction.begin();
            days.fire(new DayBegan(LocalDate.of(2026, 11, 26), ImportDesk.BY));
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void pair(String name) {
        take(name, activity(name, 1));
        take(name + "2", activity(name, 2));
        look();
    }

    /** Title, begin, State and partner are those of both; the reporter is another. */
    private static SampleActivity activity(String name, int number) {
        return new SampleActivity(
                name + "-" + number,
                name + "-ORG" + number,
                "Strengthening extradition requests among prosecutors "
                        + name.substring(name.length() - 1).repeat(5),
                "2",
                "<participating-org role=\"1\" ref=\"XX-" + name + "-DONOR\"/>" + PARTS);
    }

    private void look() {
        while (search.step(ImportDesk.BY) > 0) {
            continue;
        }
    }

    private void take(String source, SampleActivity activity) {
        if (desk.cell("SELECT code FROM source WHERE code = ?", source).isEmpty()) {
            desk.open(source, SourceKind.LOOSE, "");
        }
        desk.take(source, "feed.xml", "<!-- " + ++files + " -->" + SampleActivity.file(activity));
    }

    private Optional<DuplicateRow> found(String name, Actor by) {
        return duplicates.page(DuplicateStatus.OPEN, PageRequest.of(0, 500), by).items().stream()
                .filter(row -> row.first().identifier().startsWith(name + "-"))
                .findFirst();
    }

    private long listed(String identifier) {
        return projects.count(ProjectFilter.ALL.identifiedBy(identifier), Actor.anonymous());
    }

    private ProjectRef ref(String identifier) {
        return new ProjectRef(desk.cell("SELECT ref FROM project WHERE identifier = ?", identifier));
    }

    private static Actor officer(String organization) {
        return Actor.of("pia", "Pia", Role.PROVIDER_OFFICER, Optional.empty(), Optional.of(organization), false);
    }
}
