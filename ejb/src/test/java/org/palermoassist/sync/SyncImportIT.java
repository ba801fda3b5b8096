package org.palermoassist.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.shared.RuleViolation;

@ExtendWith(ArquillianExtension.class)
class SyncImportIT {
    private static final String PLACES = "<recipient-country code=\"KE\"/><recipient-country code=\"UG\"/>"
            + "<recipient-country code=\"TZ\"/><sector vocabulary=\"1\" code=\"15130\"/>";
    private static final String MONEY = "<transaction><transaction-type code=\"3\"/><transaction-date"
            + " iso-date=\"2020-05-01\"/><value value-date=\"2020-05-01\">1000.123456</value></transaction>";

    @Inject
    private ImportDesk desk;

    @Inject
    private SyncRuns runs;

    @Inject
    private RunOrders orders;

    @Test
    void the_same_file_again_changes_nothing() {
        desk.open("IT-SAME", SourceKind.LOOSE, "");
        String xml = SampleActivity.file(SampleActivity.of("IT-SAME-1").with(PLACES + MONEY));
        assertThat(desk.take("IT-SAME", "a.xml", xml).file().counts().added()).isEqualTo(1);
        String before = desk.fingerprint("IT-SAME");
        RunRow again = desk.take("IT-SAME", "a.xml", xml);
        assertThat(again.file().sameAsBefore()).isTrue();
        assertThat(again.file().counts().unchanged()).isEqualTo(1);
        assertThat(desk.fingerprint("IT-SAME")).isEqualTo(before);
    }

    @Test
    void the_same_file_need_not_be_sent_again_unless_something_newer_came_or_waits() {
        desk.open("IT-AGAIN", SourceKind.SNAPSHOT, "");
        String xml = SampleActivity.file(SampleActivity.of("IT-AGAIN-1").with(PLACES + MONEY));
        assertThat(desk.again("IT-AGAIN", "a.xml", xml)).isEmpty();
        desk.take("IT-AGAIN", "a.xml", xml);
        RunRow again = desk.again("IT-AGAIN", "a.xml", xml).orElseThrow();
        assertThat(again.status()).isEqualTo(RunStatus.DONE);
        assertThat(again.file().sameAsBefore()).isTrue();
        assertThat(again.file().counts().unchanged()).isEqualTo(1);
        RunRef waiting = desk.receive("IT-AGAIN", "a.xml", "<!-- newer -->" + xml);
        assertThat(desk.again("IT-AGAIN", "a.xml", xml)).as("one waits").isEmpty();
        desk.process(waiting);
        assertThat(desk.again("IT-AGAIN", "a.xml", xml)).as("a newer one came").isEmpty();
    }

    @Test
    void another_file_that_says_the_same_changes_nothing() {
        desk.open("IT-SAYS", SourceKind.LOOSE, "");
        SampleActivity activity = SampleActivity.of("IT-SAYS-1").with(PLACES + MONEY);
        desk.take("IT-SAYS", "a.xml", SampleActivity.file(activity));
        String before = desk.fingerprint("IT-SAYS");
        RunRow again = desk.take("IT-SAYS", "b.xml", "<!-- other bytes -->" + SampleActivity.file(activity));
        assertThat(again.file().sameAsBefore()).isFalse();
        assertThat(again.file().counts().unchanged()).isEqualTo(1);
        assertThat(desk.fingerprint("IT-SAYS")).isEqualTo(before);
    }

    @Test
    void an_older_edition_that_is_sent_in_again_does_not_replace_the_newer_one() {
        desk.open("IT-EDITIONS", SourceKind.LOOSE, "");
        SampleActivity activity = SampleActivity.of("IT-EDITIONS-1");
        String older = SampleActivity.file(activity.titled("First edition"));
        String newer = SampleActivity.file(activity.titled("Second edition"));
        desk.take("IT-EDITIONS", "page.xml", older);
        desk.take("IT-EDITIONS", "page.xml", newer);
        String before = desk.fingerprint("IT-EDITIONS");
        for (String edition : List.of(older, newer)) {
            RunRow again = desk.take("IT-EDITIONS", "page.xml", edition);
            assertThat(again.file().sameAsBefore()).isTrue();
            assertThat(again.file().counts().unchanged()).isEqualTo(1);
        }
        assertThat(desk.fingerprint("IT-EDITIONS")).isEqualTo(before);
        assertThat(desk.cell("SELECT title FROM project WHERE identifier = 'IT-EDITIONS-1'"))
                .isEqualTo("Second edition");
    }

    @Test
    void a_feed_that_goes_back_to_an_earlier_edition_is_followed() {
        desk.open("IT-GOES-BACK", SourceKind.SNAPSHOT, "");
        SampleActivity activity = SampleActivity.of("IT-GOES-BACK-1");
        String monday = SampleActivity.file(activity.titled("As on Monday"));
        desk.take("IT-GOES-BACK", "feed.xml", monday);
        desk.take("IT-GOES-BACK", "feed.xml", SampleActivity.file(activity.titled("A mistake on Tuesday")));
        assertThat(desk.take("IT-GOES-BACK", "feed.xml", monday).file().counts().changed())
                .isEqualTo(1);
        assertThat(desk.cell("SELECT title FROM project WHERE identifier = 'IT-GOES-BACK-1'"))
                .isEqualTo("As on Monday");
    }

    @Test
    void equal_parts_take_the_rest_in_the_last_one() {
        desk.open("IT-PARTS", SourceKind.LOOSE, "");
        desk.take(
                "IT-PARTS",
                "a.xml",
                SampleActivity.file(SampleActivity.of("IT-PARTS-1").with(PLACES)));
        assertThat(desk.cell("SELECT GROUP_CONCAT(c.share ORDER BY c.position) FROM project_place c JOIN project p ON"
                        + " p.id = c.project_id WHERE p.identifier = 'IT-PARTS-1'"))
                .isEqualTo("33.333333,33.333333,33.333334");
    }

    @Test
    void a_changed_activity_keeps_what_people_decided() {
        desk.open("IT-KEEP", SourceKind.LOOSE, "");
        SampleActivity first = SampleActivity.of("IT-KEEP-1").titled("Training against human trafficking");
        desk.take("IT-KEEP", "a.xml", SampleActivity.file(first));
        String id = desk.cell("SELECT id FROM project WHERE identifier = 'IT-KEEP-1'");
        String guessed = desk.cell("SELECT MIN(provision_code) FROM project_tag WHERE project_id = ?", id);
        assertThat(guessed).isNotEmpty();
        desk.change(
                "UPDATE project_tag SET confidence = 'REJECTED', decided_by = 'it', decided_at = NOW(6) WHERE"
                        + " project_id = ? AND provision_code = ?",
                id,
                guessed);
        desk.change("UPDATE project SET set_aside = TRUE WHERE id = ?", id);
        RunRow run =
                desk.take("IT-KEEP", "b.xml", SampleActivity.file(first.titled("More training on human trafficking")));
        assertThat(run.file().counts().changed()).isEqualTo(1);
        assertThat(desk.cell(
                        "SELECT confidence FROM project_tag WHERE project_id = ? AND provision_code = ?", id, guessed))
                .isEqualTo("REJECTED");
        assertThat(desk.cell("SELECT set_aside FROM project WHERE id = ?", id)).isEqualTo("1");
        assertThat(desk.cell("SELECT title FROM project WHERE id = ?", id)).startsWith("More training");
    }

    @Test
    void what_a_snapshot_leaves_out_is_marked_and_comes_back() {
        desk.open("IT-GONE", SourceKind.SNAPSHOT, "");
        orders.limitLoss("IT-GONE", 100, ImportDesk.BY);
        SampleActivity one = SampleActivity.of("IT-GONE-1");
        SampleActivity two = SampleActivity.of("IT-GONE-2");
        desk.take("IT-GONE", "monday.xml", SampleActivity.file(one, two));
        assertThat(desk.take("IT-GONE", "tuesday.xml", SampleActivity.file(one))
                        .file()
                        .counts()
                        .gone())
                .isEqualTo(1);
        String since = "SELECT gone_since FROM project WHERE identifier = 'IT-GONE-2'";
        assertThat(desk.cell(since)).isNotEmpty();
        FileCounts wednesday = desk.take("IT-GONE", "wednesday.xml", SampleActivity.file(two, one))
                .file()
                .counts();
        assertThat(wednesday.added()).as("reported again").isEqualTo(1);
        assertThat(wednesday.unchanged()).isEqualTo(1);
        assertThat(desk.cell(since)).isEmpty();
        assertThat(desk.take("IT-GONE", "thursday.xml", "<iati-activities version=\"2.03\"/>")
                        .file()
                        .counts()
                        .gone())
                .as("an empty file says nothing")
                .isZero();
    }

    @Test
    void the_reporting_organizations_own_source_wins() {
        desk.open("IT-REPEATS", SourceKind.LOOSE, "");
        desk.open("IT-OWN", SourceKind.LOOSE, "IT-WINS");
        SampleActivity activity = SampleActivity.of("IT-WINS-1").by("IT-WINS");
        desk.take("IT-REPEATS", "a.xml", SampleActivity.file(activity.titled("As repeated")));
        assertThat(desk.take("IT-OWN", "b.xml", SampleActivity.file(activity.titled("As reported")))
                        .file()
                        .counts()
                        .changed())
                .isEqualTo(1);
        FileCounts late = desk.take("IT-REPEATS", "c.xml", SampleActivity.file(activity.titled("As repeated later")))
                .file()
                .counts();
        assertThat(late.unchanged()).isEqualTo(1);
        assertThat(desk.cell("SELECT title FROM project WHERE identifier = 'IT-WINS-1'"))
                .isEqualTo("As reported");
        assertThat(desk.cell("SELECT COUNT(*) FROM project_other_source o JOIN project p ON p.id = o.project_id WHERE"
                        + " p.identifier = 'IT-WINS-1'"))
                .isEqualTo("1");
    }

    @Test
    void a_jump_of_status_is_accepted_and_logged() {
        desk.open("IT-JUMP", SourceKind.LOOSE, "");
        SampleActivity activity = SampleActivity.of("IT-JUMP-1");
        desk.take("IT-JUMP", "a.xml", SampleActivity.file(activity.inStatus("1")));
        desk.take("IT-JUMP", "b.xml", SampleActivity.file(activity.inStatus("4")));
        assertThat(desk.cell("SELECT CONCAT(e.old_value, e.new_value, e.remark) FROM project_event e JOIN project p ON"
                        + " p.id = e.project_id WHERE p.identifier = 'IT-JUMP-1' AND e.kind = 'STATUS'"))
                .isEqualTo("14JUMP");
    }

    @Test
    void a_file_cut_off_in_the_middle_is_rejected_and_what_is_complete_is_kept() {
        desk.open("IT-CUT", SourceKind.SNAPSHOT, "");
        String xml = SampleActivity.file(SampleActivity.of("IT-CUT-1"), SampleActivity.of("IT-CUT-2"));
        RunRow run = desk.take("IT-CUT", "a.xml", xml.substring(0, xml.length() - 200));
        assertThat(run.file().verdict()).contains("REJECTED");
        assertThat(run.file().reason()).contains("CUT_OFF");
        assertThat(run.file().counts().added()).isEqualTo(1);
        assertThat(desk.take("IT-CUT", "a.xml", xml).file().counts().unchanged())
                .isEqualTo(1);
    }

    @Test
    void problems_are_listed_by_rule_and_quarantine_keeps_out_of_totals() {
        desk.open("IT-RULES", SourceKind.LOOSE, "");
        SampleActivity broken = SampleActivity.of("IT-RULES-1")
                .with("<recipient-country code=\"KE\" percentage=\"50\"/><recipient-country code=\"UG\""
                        + " percentage=\"20\"/>");
        RunRow run = desk.take(
                "IT-RULES",
                "a.xml",
                SampleActivity.file(
                        broken, broken, SampleActivity.of("IT-RULES-2").with("<recipient-country code=\"KE\"/>")));
        assertThat(run.file().counts().rejected()).isEqualTo(1);
        assertThat(run.file().counts().quarantined()).isEqualTo(1);
        List<ProblemGroup> groups = runs.problemGroups(run.ref(), ImportDesk.BY);
        assertThat(groups)
                .extracting(ProblemGroup::rule)
                .contains("PERCENTAGES_SUM_TO_100", "IDENTIFIER_UNIQUE_IN_FILE");
    }

    @Test
    void SOURCE_CODE_IS_FREE() {
        desk.open("IT-TWICE", SourceKind.LOOSE, "");
        assertThatThrownBy(() -> desk.open("IT-TWICE", SourceKind.LOOSE, "")).isInstanceOf(RuleViolation.class);
    }
}
