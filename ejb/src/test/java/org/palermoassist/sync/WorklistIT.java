package org.palermoassist.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.messages.DayBegan;
import org.palermoassist.messages.NoticeFilter;
import org.palermoassist.messages.NoticeKind;
import org.palermoassist.messages.NoticeReading;
import org.palermoassist.messages.NoticeRow;
import org.palermoassist.projects.FieldGroup;
import org.palermoassist.projects.FieldOrigin;
import org.palermoassist.projects.FieldOrigins;
import org.palermoassist.projects.ProjectRecords;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.PageRequest;

/** What keeps projects out of totals: its provider's business for 14 days, then no secret; and where parts of a project come from. */
@ExtendWith(ArquillianExtension.class)
class WorklistIT {
    private static final String NOWHERE =
            "<transaction><transaction-type code=\"2\"/><transaction-date iso-date=\"2020-05-01\"/><value>1</value></transaction>";
    private static final String KENYA = "<recipient-country code=\"KE\"/>";

    @Inject
    private ImportDesk desk;

    @Inject
    private Worklist worklist;

    @Inject
    private ProjectRecords records;

    @Inject
    private FieldOrigins origins;

    @Inject
    private Accounts accounts;

    @Inject
    private NoticeReading notices;

    @Inject
    private Event<DayBegan> days;

    @Inject
    private UserTransaction transaction;

    @Test
    void provider_sees_its_own_with_rule_and_place_until_it_is_mended() {
        ProjectRef ref = take("IT-WORK-A", NOWHERE);
        Actor own = officer(ref);

        assertThat(rows("IT-WORK-A-1", own)).extracting(WorkRow::rule).contains("COUNTRY_OR_REGION_GIVEN");
        assertThat(worklist.count(own)).isEqualTo(1);
        assertThat(rows("IT-WORK-A-1", person(Role.ADMINISTRATOR, ""))).isNotEmpty();
        assertThat(rows("IT-WORK-A-1", person(Role.PROVIDER_OFFICER, "O-OTHER11")))
                .isEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> rows("IT-WORK-A-1", person(Role.COORDINATOR, "")));

        take("IT-WORK-A", NOWHERE + KENYA);
        assertThat(rows("IT-WORK-A-1", own)).isEmpty();
    }

    @Test
    void fresh_list_is_the_providers_alone_for_14_days() {
        ProjectRef ref = take("IT-WORK-B", NOWHERE);
        Actor coordinator = person(Role.COORDINATOR, "");

        assertThat(records.details(ref, officer(ref)).problems()).isNotEmpty();
        assertThat(records.details(ref, coordinator).problems()).isEmpty();
        desk.change("UPDATE project SET changed_at = changed_at - INTERVAL 15 DAY WHERE ref = ?", ref.value());
        assertThat(records.details(ref, coordinator).problems()).isNotEmpty();
        assertThat(records.details(ref, Actor.anonymous()).problems()).isEmpty();
    }

    @Test
    void restricted_project_is_in_its_providers_list_and_not_in_the_administrators() {
        ProjectRef ref = take("IT-WORK-C", NOWHERE);
        desk.change("UPDATE project SET visibility = 'RESTRICTED' WHERE ref = ?", ref.value());

        assertThat(rows("IT-WORK-C-1", officer(ref))).isNotEmpty();
        assertThat(rows("IT-WORK-C-1", person(Role.ADMINISTRATOR, ""))).isEmpty();
    }

    @Test
    void officers_of_the_organization_are_told_and_nobody_else() throws Exception {
        ProjectRef ref = take("IT-WORK-D", NOWHERE);
        String organization = desk.cell("SELECT owner_ref FROM project WHERE ref = ?", ref.value());
        accounts.open(
                new NewAccount(
                        "it-work-officer",
                        "Pia",
                        Role.PROVIDER_OFFICER,
                        Optional.empty(),
                        Optional.of(organization),
                        "fr"),
                Actor.machine("it"));
        Actor officer = Actor.of(
                "it-work-officer", "Pia", Role.PROVIDER_OFFICER, Optional.empty(), Optional.of(organization), false);

        transaction.begin();
        days.fire(new DayBegan(LocalDate.of(2026, 11, 26), Actor.machine("day-it")));
        transaction.commit();

        assertThat(notices.page(NoticeFilter.all(), PageRequest.of(0, 25), officer)
                        .items())
                .extracting(NoticeRow::kind)
                .containsExactly(NoticeKind.WORKLIST);
    }

    @Test
    void each_part_tells_the_run_that_last_changed_it() {
        ProjectRef ref = take("IT-WORK-E", KENYA);
        String first = lastRun("IT-WORK-E");
        take(
                "IT-WORK-E",
                KENYA + "<budget><period-start iso-date=\"2020-01-01\"/><period-end iso-date=\"2020-12-31\"/>"
                        + "<value currency=\"USD\" value-date=\"2020-01-01\">5</value></budget>");
        String second = lastRun("IT-WORK-E");

        List<FieldOrigin> parts = origins.of(ref, Actor.anonymous());
        assertThat(run(parts, FieldGroup.MONEY)).contains(second);
        assertThat(run(parts, FieldGroup.TEXTS)).contains(first);
    }

    private static Optional<String> run(List<FieldOrigin> parts, FieldGroup group) {
        return parts.stream().filter(part -> part.group() == group).findFirst().flatMap(FieldOrigin::run);
    }

    private String lastRun(String source) {
        return desk.cell(
                "SELECT r.ref FROM sync_run r JOIN source s ON s.id = r.source_id WHERE s.code = ? ORDER BY r.id DESC",
                source);
    }

    private List<WorkRow> rows(String identifier, Actor by) {
        return worklist.page(new WorkFilter(Optional.of(identifier), Optional.empty()), PageRequest.of(0, 50), by)
                .items();
    }

    private ProjectRef take(String source, String parts) {
        if (desk.cell("SELECT code FROM source WHERE code = ?", source).isEmpty()) {
            desk.open(source, SourceKind.LOOSE, "");
        }
        desk.take(
                source,
                "feed.xml",
                SampleActivity.file(
                        SampleActivity.of(source + "-1").by(source + "-ORG").with(parts)));
        return new ProjectRef(desk.cell("SELECT ref FROM project WHERE identifier = ?", source + "-1"));
    }

    private Actor officer(ProjectRef ref) {
        return person(Role.PROVIDER_OFFICER, desk.cell("SELECT owner_ref FROM project WHERE ref = ?", ref.value()));
    }

    private static Actor person(Role role, String organization) {
        return Actor.of(
                "pia", "Pia", role, Optional.empty(), Optional.of(organization).filter(o -> !o.isEmpty()), false);
    }
}
