package org.palermoassist.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.ReportedOrganization;
import org.palermoassist.messages.MessagesRule;
import org.palermoassist.messages.ThreadReading;
import org.palermoassist.messages.ThreadRef;
import org.palermoassist.messages.Threads;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.Stale;

/** Projects entered by hand go the way of those of partners: same document, same rules, same rows. */
@ExtendWith(ArquillianExtension.class)
class ProjectEntryIT {
    @Inject
    private ProjectEntry entry;

    @Inject
    private ProjectRecords records;

    @Inject
    private ProjectTags tags;

    @Inject
    private Directory directory;

    @Inject
    private Threads threads;

    @Inject
    private ThreadReading reading;

    @Test
    void what_is_entered_is_read_back_in_form_and_details() {
        Actor pia = officer();
        ProjectRef ref = entry.create(form(ProjectStatus.IMPLEMENTATION), pia);
        ProjectDetails details = records.details(ref, Actor.anonymous());
        assertThat(details.row().title()).isEqualTo("Case register");
        assertThat(details.row().standing().own()).isTrue();
        assertThat(details.row().standing().quarantined()).isFalse();
        assertThat(details.row().states()).containsExactly("KE");
        assertThat(details.money().commitments().usd()).isEqualByComparingTo("5000");
        assertThat(tags.of(ref, Actor.anonymous()))
                .extracting(TagRow::provision, TagRow::confidence)
                .containsExactly(Tuple.tuple("UNTOC-18", TagConfidence.EXPLICIT));
        assertThat(entry.edit(ref, pia).form()).isEqualTo(form(ProjectStatus.IMPLEMENTATION));
    }

    @Test
    void a_form_sent_twice_makes_one_project() {
        Actor pia = officer();
        String key = Refs.next('F');
        assertThat(entry.madeFrom(key, pia)).isEmpty();
        ProjectRef ref = entry.create(form(ProjectStatus.IMPLEMENTATION), key, pia);
        assertThat(entry.create(form(ProjectStatus.IMPLEMENTATION), key, pia)).isEqualTo(ref);
        assertThat(entry.madeFrom(key, pia)).contains(ref);
    }

    @Test
    void a_saved_project_keeps_its_ref_and_a_second_save_from_the_same_version_is_stale() {
        Actor pia = officer();
        ProjectRef ref = entry.create(form(ProjectStatus.IMPLEMENTATION), pia);
        ProjectEdit edit = entry.edit(ref, pia);
        entry.save(ref, edit.version(), form(ProjectStatus.SUSPENDED), "", pia);
        assertThat(entry.edit(ref, pia).form().status()).isEqualTo(ProjectStatus.SUSPENDED);
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> entry.save(ref, edit.version(), form(ProjectStatus.IMPLEMENTATION), "", pia));
    }

    @Test
    void moves_follow_the_arrows_and_what_would_be_quarantined_is_refused() {
        Actor pia = officer();
        ProjectRef ref = entry.create(form(ProjectStatus.IMPLEMENTATION), pia);
        int version = entry.edit(ref, pia).version();
        refused(ProjectsRule.STATUS_MOVES, () -> entry.save(ref, version, form(ProjectStatus.PIPELINE), "", pia));
        ProjectForm form = form(ProjectStatus.IMPLEMENTATION);
        ProjectForm nowhere = new ProjectForm(
                form.titles(),
                form.descriptions(),
                form.status(),
                form.dates(),
                List.of(),
                List.of(),
                form.sectors(),
                form.provisions(),
                form.organizations(),
                form.budgets(),
                form.payments());
        refused(ProjectsRule.COUNTRY_OR_REGION_GIVEN, () -> entry.create(nowhere, pia));
    }

    @Test
    void only_its_own_organization_changes_a_project() {
        ProjectRef ref = entry.create(form(ProjectStatus.IMPLEMENTATION), officer());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> entry.edit(ref, officer()));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> entry.create(form(ProjectStatus.IMPLEMENTATION), Actor.anonymous()));
    }

    @Test
    void a_state_that_a_project_names_asks_its_provider_and_no_other_state_does() {
        Actor pia = officer();
        ProjectRef ref = entry.create(form(ProjectStatus.IMPLEMENTATION), pia);
        Actor named = Actor.of("fp-KE", "Kip", Role.FOCAL_POINT, Optional.of("KE"), Optional.empty(), true);
        Actor other = Actor.of("fp-QM", "Ann", Role.FOCAL_POINT, Optional.of("QM"), Optional.empty(), true);
        ThreadRef thread = threads.ask(ref.value(), "Which courts?", named);
        threads.answer(thread, "Those of the coast.", pia);
        assertThat(reading.of(ref.value(), named).get(0).posts()).hasSize(2);
        assertThat(reading.of(ref.value(), other)).isEmpty();
        refusedByMessages(() -> threads.ask(ref.value(), "And ours?", other));
        refusedByMessages(() -> threads.ask(ref.value(), "May I?", officer()));
    }

    private static void refusedByMessages(ThrowingCallable act) {
        refused(MessagesRule.QUESTION_HAS_TWO_SIDES, act);
    }

    private static ProjectForm form(ProjectStatus status) {
        LocalDate start = LocalDate.of(2026, 1, 1);
        return new ProjectForm(
                List.of(
                        new ProjectForm.Text("en", "Case register"),
                        new ProjectForm.Text("fr", "Registre des affaires")),
                List.of(new ProjectForm.Text("en", "A register of requests, with deadlines.")),
                status,
                new ProjectForm.Dates(Optional.of(start), Optional.of(start), Optional.empty(), Optional.empty()),
                List.of(new ProjectForm.Share("KE", Optional.empty())),
                List.of(),
                List.of(new ProjectForm.Share("15130", Optional.empty())),
                List.of("UNTOC-18"),
                List.of(new ProjectForm.Party("4", "", "Ministry of Justice")),
                List.of(new ProjectForm.Plan(
                        false, start, LocalDate.of(2026, 12, 31), Money.of(new BigDecimal("9000"), "USD"))),
                List.of(new ProjectForm.Payment("2", start, Money.of(new BigDecimal("5000"), "USD"), "Agreement")));
    }

    /** An officer of an organization that is new to the directory. */
    private Actor officer() {
        Actor entering = Actor.machine("test", Right.PROJECT_EDIT);
        String identifier = "XX-OWN-" + Refs.next('T').substring(2);
        String ref = directory
                .register(new ReportedOrganization(identifier, "Body of " + identifier, Optional.of("40")), entering)
                .value();
        return Actor.of("pia", "Pia", Role.PROVIDER_OFFICER, Optional.empty(), Optional.of(ref), false);
    }
}
