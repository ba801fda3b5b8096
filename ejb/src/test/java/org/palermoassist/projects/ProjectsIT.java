package org.palermoassist.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.needs.NeedDrafting;
import org.palermoassist.needs.NeedForm;
import org.palermoassist.needs.NeedProgress;
import org.palermoassist.needs.NeedReaders;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.needs.NeedSource;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.needs.NeedValidation;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.needs.ProvisionChoice;
import org.palermoassist.projects.ProjectFilter.Tagged;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Refs;

/** Projects, their tags and their links to needs on the real schema; every test works with records of its own. */
@ExtendWith(ArquillianExtension.class)
class ProjectsIT {
    private static final String STATE = "KE";
    private static final Actor IMPORT = Actor.machine("test-import", Right.IMPORT_RUN);
    private static final Actor ANN = state("ann", STATE);
    private static final Actor BEN = state("ben", "UG");
    private static final Actor COORDINATOR =
            Actor.of("cora", "Cora", Role.COORDINATOR, Optional.empty(), Optional.empty(), false);
    private static final Actor DONOR =
            Actor.of("dan", "Dan", Role.DONOR_OFFICER, Optional.empty(), Optional.of("O-0000000"), false);

    @Inject
    private ProjectWriter writer;

    @Inject
    private ProjectsService projects;

    @Inject
    private ProjectRecords records;

    @Inject
    private ProjectTags tags;

    @Inject
    private ProjectLinks links;

    @Inject
    private ProjectRemarks remarks;

    @Inject
    private ProjectHistory history;

    @Inject
    private NeedDrafting drafting;

    @Inject
    private NeedProgress progress;

    @Inject
    private NeedValidation validation;

    @Inject
    private NeedsService needs;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    private final String organization = "XX-ORG-" + Refs.next('T').substring(2);

    @Test
    void a_need_follows_the_links_that_its_state_accepts() {
        ProjectRef project = project("2");
        NeedRef need = need(AccessLevel.PARTNERS);
        Actor provider = provider(project);
        LinkRef link = links.propose(proposal(need, project, "60"), provider);
        assertThat(status(need)).isEqualTo(NeedStatus.OPEN);
        links.accept(link, ANN);
        assertThat(status(need)).isEqualTo(NeedStatus.PARTLY_COVERED);
        LinkRef second = links.propose(proposal(need, project("2"), "40"), COORDINATOR);
        links.accept(second, ANN);
        assertThat(status(need)).isEqualTo(NeedStatus.COVERED);
        links.end(link, provider);
        assertThat(status(need)).isEqualTo(NeedStatus.PARTLY_COVERED);
    }

    @Test
    void a_planned_project_counts_by_its_commitments_and_a_suspended_one_not_at_all() {
        String identifier = identifier();
        ProjectRef project = write(identifier, "1", "");
        NeedRef need = need(AccessLevel.PARTNERS);
        links.accept(links.propose(proposal(need, project, "100"), COORDINATOR), ANN);
        assertThat(status(need)).isEqualTo(NeedStatus.OPEN);
        write(identifier, "1", commitment());
        assertThat(status(need)).isEqualTo(NeedStatus.COVERED);
        write(identifier, "6", commitment());
        assertThat(status(need)).isEqualTo(NeedStatus.OPEN);
    }

    @Test
    void proposals_are_seen_by_the_state_the_proposer_and_the_secretariat_alone() {
        ProjectRef project = project("2");
        NeedRef need = need(AccessLevel.PUBLIC);
        Actor provider = provider(project);
        LinkRef link = links.propose(proposal(need, project, "10"), provider);
        for (Actor inside : List.of(ANN, provider, COORDINATOR)) {
            assertThat(links.ofNeed(need, inside)).extracting(LinkRow::ref).containsExactly(link);
        }
        for (Actor outside : List.of(BEN, DONOR, Actor.anonymous())) {
            assertThat(links.ofNeed(need, outside)).isEmpty();
            assertThat(links.ofProject(project, outside)).isEmpty();
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> links.accept(link, BEN));
        links.decline(link, DeclinePhrase.NOT_AT_PRESENT, "we speak with another body", ANN);
        assertThat(links.ofNeed(need, provider).get(0).answer().orElseThrow().reason())
                .isEmpty();
        assertThat(links.ofNeed(need, COORDINATOR).get(0).answer().orElseThrow().reason())
                .isEqualTo("we speak with another body");
        assertThat(links.ofNeed(need, Actor.anonymous())).isEmpty();
    }

    @Test
    void an_accepted_link_is_hidden_from_those_who_may_not_see_the_need() {
        ProjectRef project = project("2");
        NeedRef need = need(AccessLevel.RESTRICTED);
        links.accept(links.propose(proposal(need, project, "10"), COORDINATOR), ANN);
        assertThat(links.ofProject(project, ANN)).hasSize(1);
        assertThat(links.ofProject(project, BEN)).isEmpty();
        assertThat(links.ofProject(project, Actor.anonymous())).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> links.propose(proposal(need, project, "10"), provider(project)));
    }

    @Test
    void a_project_is_proposed_once_by_its_provider_for_a_stated_need() {
        ProjectRef project = project("2");
        NeedRef need = need(AccessLevel.PARTNERS);
        refused(
                ProjectsRule.LINK_OF_OWN_PROJECT,
                () -> links.propose(
                        proposal(need, project, "10"),
                        Actor.of(
                                "pia",
                                "Pia",
                                Role.PROVIDER_OFFICER,
                                Optional.empty(),
                                Optional.of("O-ZZZZZZZ"),
                                false)));
        links.propose(proposal(need, project, "10"), COORDINATOR);
        refused(ProjectsRule.LINK_STANDS_ONCE, () -> links.propose(proposal(need, project, "10"), provider(project)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> links.propose(proposal(need, project, "10"), DONOR));
    }

    @Test
    void guesses_are_seen_and_decided_by_named_states_provider_and_coordinator_alone() throws SQLException {
        ProjectRef project = guessed("UNTOC-18");
        for (Actor inside : List.of(ANN, provider(project), COORDINATOR)) {
            assertThat(tags.of(project, inside)).extracting(TagRow::confidence).containsExactly(TagConfidence.INFERRED);
        }
        for (Actor outside : List.of(BEN, DONOR, Actor.anonymous())) {
            assertThat(tags.of(project, outside)).isEmpty();
            assertThat(row(project, outside).tags()).isEmpty();
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tags.confirm(project, "UNTOC-18", BEN));
        assertThat(listed(project, Tagged.ANY)).isFalse();
        assertThat(tags.decideAll(List.of(new TagChoice(project, "UNTOC-18")), true, ANN))
                .isEqualTo(1);
        assertThat(listed(project, Tagged.ANY)).isTrue();
        assertThat(tags.of(project, Actor.anonymous())).hasSize(1);
        assertThat(tags.of(project, Actor.anonymous()).get(0).evidence()).isEmpty();
        assertThat(history.of(project, Actor.anonymous()))
                .extracting(ProjectEventRow::kind)
                .doesNotContain("TAG");
    }

    @Test
    void what_was_rejected_or_set_aside_outlives_the_next_import() throws SQLException {
        ProjectRef project = guessed("UNTOC-18");
        tags.reject(project, "UNTOC-18", ANN);
        tags.propose(project, "UNTOC-16", COORDINATOR);
        tags.setAside(project, true, "about harvests", COORDINATOR);
        write(row(project, ANN).identifier(), "2", "<title><narrative>Another title</narrative></title>");
        assertThat(tags.of(project, ANN))
                .filteredOn(tag -> tag.provision().equals("UNTOC-18"))
                .extracting(TagRow::confidence)
                .containsExactly(TagConfidence.REJECTED);
        assertThat(listed(project, Tagged.ANY)).isFalse();
        tags.setAside(project, false, "", COORDINATOR);
        assertThat(listed(project, Tagged.ANY)).isTrue();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> tags.setAside(project, true, "", ANN));
    }

    @Test
    void personal_contacts_and_problems_are_for_provider_and_secretariat() {
        String contact =
                "<contact-info><organisation><narrative>Office</narrative></organisation><person-name><narrative>"
                        + "Jo Doe</narrative></person-name><email>jo@example.org</email></contact-info>";
        ProjectRef project = write(identifier(), "2", contact);
        ProjectDetails open = records.details(project, Actor.anonymous());
        assertThat(open.activity().parties().contacts().get(0).personal().emails())
                .isEmpty();
        assertThat(open.problems()).isEmpty();
        assertThat(records.details(project, COORDINATOR)
                        .activity()
                        .parties()
                        .contacts()
                        .get(0)
                        .personal()
                        .emails())
                .containsExactly("jo@example.org");
    }

    @Test
    void a_remark_is_read_by_its_state_the_provider_and_the_secretariat() {
        ProjectRef project = project("2");
        remarks.remark(project, "It has not begun yet.", ANN);
        for (Actor inside : List.of(ANN, provider(project), COORDINATOR)) {
            assertThat(remarks.of(project, inside))
                    .extracting(RemarkRow::text)
                    .containsExactly("It has not begun yet.");
        }
        assertThat(remarks.of(project, BEN)).isEmpty();
        assertThat(remarks.of(project, Actor.anonymous())).isEmpty();
        refused(ProjectsRule.REMARK_BY_NAMED_STATE, () -> remarks.remark(project, "No.", BEN));
    }

    @Test
    void filters_find_a_project_by_what_stands_in_it() {
        ProjectRef project = project("2");
        String identifier = row(project, ANN).identifier();
        ProjectFilter all = ProjectFilter.ALL;
        List<ProjectFilter> matching = List.of(
                all.identifiedBy(identifier),
                filter(identifier, new ProjectFilter.Where(Optional.of(STATE), Optional.empty())),
                filter(identifier, new ProjectFilter.Where(Optional.empty(), Optional.of("002"))));
        for (ProjectFilter filter : matching) {
            assertThat(projects.list(filter, PageRequest.of(0, 5), ANN).items())
                    .extracting(ProjectRow::ref)
                    .containsExactly(project);
        }
        assertThat(projects.list(
                                filter(identifier, new ProjectFilter.Where(Optional.of("UG"), Optional.empty())),
                                PageRequest.of(0, 5),
                                ANN)
                        .total())
                .isZero();
    }

    private static ProjectFilter filter(String identifier, ProjectFilter.Where where) {
        ProjectFilter all = ProjectFilter.ALL;
        return new ProjectFilter(
                Optional.empty(),
                Optional.of(identifier),
                all.who(),
                where,
                all.what(),
                List.of(ProjectStatus.IMPLEMENTATION),
                Optional.empty(),
                Optional.empty(),
                Optional.of("FILES"),
                Tagged.ALL);
    }

    private boolean listed(ProjectRef project, Tagged tagged) {
        ProjectFilter one = ProjectFilter.ALL.identifiedBy(row(project, ANN).identifier());
        return projects.count(one.tagged(tagged), ANN) == 1;
    }

    private ProjectRow row(ProjectRef project, Actor by) {
        return records.details(project, by).row();
    }

    private NeedStatus status(NeedRef need) {
        return needs.row(need, ANN).status();
    }

    private NeedRef need(AccessLevel level) {
        NeedForm form = new NeedForm(
                List.of(ProvisionChoice.of("UNTOC-18")),
                List.of("TRAINING"),
                List.of(),
                List.of(),
                "en",
                "Case register for mutual legal assistance",
                "The central authority receives its requests on paper.",
                "Ministry of Justice",
                Optional.of(Money.of(new BigDecimal("100"), "USD")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NeedSource.DIRECT_ENTRY,
                "",
                Optional.empty());
        NeedRef ref = drafting.create(form, ANN);
        progress.submit(ref, 1, NeedReaders.of(Optional.of(level)), ANN);
        validation.validate(ref, 1, COORDINATOR);
        return ref;
    }

    private static LinkProposal proposal(NeedRef need, ProjectRef project, String amount) {
        return new LinkProposal(
                need,
                project,
                Money.of(new BigDecimal(amount), "USD"),
                Optional.empty(),
                Optional.empty(),
                "Training of twelve officers");
    }

    private ProjectRef project(String status) {
        return write(identifier(), status, "");
    }

    private ProjectRef guessed(String provision) throws SQLException {
        ProjectRef project = project("2");
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO project_tag (project_id,"
                        + " provision_code, confidence, basis, evidence) SELECT id, ?, 'INFERRED', 'WORDS', 'extradition'"
                        + " FROM project WHERE ref = ?")) {
            insert.setString(1, provision);
            insert.setString(2, project.value());
            insert.executeUpdate();
        }
        return project;
    }

    private String identifier() {
        return organization + "-" + Refs.next('T');
    }

    private ProjectRef write(String identifier, String status, String parts) {
        String title = parts.contains("<title>") ? "" : "<title><narrative>Harvest of maize</narrative></title>";
        String activity =
                "<reporting-org ref=\"" + organization + "\" type=\"40\"><narrative>Body</narrative></reporting-org>"
                        + title + "<activity-status code=\"" + status
                        + "\"/><activity-date iso-date=\"2026-01-01\" type=\"2\"/>"
                        + "<recipient-country code=\"" + STATE + "\"/>" + parts;
        Activities.each(identifier, activity, received -> {
            try {
                writer.write(
                        new ImportSource(files(), Optional.empty(), "test", 0),
                        writer.prepare(List.of(received), IMPORT),
                        IMPORT);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        return projects.find(identifier, IMPORT);
    }

    private static String commitment() {
        return "<transaction><transaction-type code=\"2\"/><transaction-date iso-date=\"2026-02-01\"/>"
                + "<value currency=\"USD\" value-date=\"2026-02-01\">500</value></transaction>";
    }

    private long files() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT id FROM source WHERE code = 'FILES'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private Actor provider(ProjectRef project) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT owner_ref FROM project WHERE ref = ?")) {
            query.setString(1, project.value());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return Actor.of(
                        "pia", "Pia", Role.PROVIDER_OFFICER, Optional.empty(), Optional.of(row.getString(1)), false);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Actor state(String login, String code) {
        return Actor.of(login, login, Role.FOCAL_POINT, Optional.of(code), Optional.empty(), true);
    }
}
