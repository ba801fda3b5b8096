package org.palermoassist.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Refs;

/** An administrator keeps the directory; duplicates are merged with all that names them. */
@ExtendWith(ArquillianExtension.class)
class OrganizationsIT {
    private static final Actor IMPORT = Actor.machine("projects-import", Right.IMPORT_RUN);
    private static final Actor KEEPER = NoteExamples.of(Role.ADMINISTRATOR);

    @Inject
    private Directory directory;

    @Inject
    private Organizations organizations;

    @Inject
    private NoteRegister register;

    @Inject
    private Notes notes;

    @Inject
    private Clock clock;

    @Test
    void a_duplicate_leads_to_its_survivor_by_ref_by_identifier_and_in_what_partners_report() {
        String old = "XX-TEST-" + Refs.next('X');
        String kept = "XX-TEST-" + Refs.next('X');
        OrganizationRef duplicate = register(old);
        OrganizationRef survivor = register(kept);
        NoteRef note = noteOf(duplicate);
        assertThat(organizations.uses(duplicate, KEEPER)).contains(new Organizations.Used("notes", 1));

        organizations.merge(duplicate, survivor, KEEPER);

        assertThat(directory.get(duplicate, IMPORT).ref()).isEqualTo(survivor);
        assertThat(directory.byIdentifier(old, IMPORT)).map(Organization::ref).contains(survivor);
        assertThat(register(old)).isEqualTo(survivor);
        assertThat(directory.identifiers(survivor, IMPORT))
                .extracting(OrganizationIdentifier::identifier)
                .contains(old, kept);
        assertThat(directory.list(old, PageRequest.of(0, 10), IMPORT).items())
                .extracting(row -> row.organization().ref())
                .containsExactly(survivor);
        assertThat(notes.row(note, NoteExamples.coordinator()).sender().organization())
                .contains(survivor);
    }

    @Test
    void merging_again_leaves_no_chain() {
        OrganizationRef first = register("XX-TEST-" + Refs.next('X'));
        OrganizationRef second = register("XX-TEST-" + Refs.next('X'));
        OrganizationRef third = register("XX-TEST-" + Refs.next('X'));
        organizations.merge(first, second, KEEPER);
        organizations.merge(second, third, KEEPER);
        assertThat(directory.get(first, IMPORT).ref()).isEqualTo(third);
    }

    @Test
    void MERGE_OF_TWO() {
        OrganizationRef one = register("XX-TEST-" + Refs.next('X'));
        refused(DirectoryRule.MERGE_OF_TWO, () -> organizations.merge(one, one, KEEPER));
        assertThatThrownBy(() -> organizations.merge(one, one, IMPORT)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void names_in_languages_and_dates_of_identifiers_are_kept() {
        String identifier = "XX-TEST-" + Refs.next('X');
        OrganizationRef ref = register(identifier);
        OrganizationForm form = new OrganizationForm(
                Map.of("en", "Centre of Tests", "fr", "Centre de tests", "ar", "مركز", "zh", " "),
                "CT",
                Optional.of("40"));
        organizations.edit(ref, form, KEEPER);
        assertThat(organizations.names(ref, IMPORT))
                .containsOnly(
                        Map.entry("en", "Centre of Tests"),
                        Map.entry("fr", "Centre de tests"),
                        Map.entry("ar", "مركز"));
        organizations.date(ref, identifier, Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty(), KEEPER);
        assertThat(directory.identifiers(ref, IMPORT).get(0).from()).contains(LocalDate.of(2020, 1, 1));
        assertThatThrownBy(() -> organizations.edit(ref, form, IMPORT)).isInstanceOf(NotAllowed.class);
    }

    private OrganizationRef register(String identifier) {
        return directory.register(new ReportedOrganization(identifier, "Agency of Tests", Optional.empty()), IMPORT);
    }

    private NoteRef noteOf(OrganizationRef sender) {
        NoteForm form = new NoteForm(
                NoteKind.CIRCULAR,
                Refs.next('X'),
                Optional.of(LocalDate.of(2026, 6, 1)),
                Optional.of(clock.instant()),
                NoteSender.ofOrganization(sender),
                "",
                "en",
                "",
                Optional.empty());
        return register.register(form, NoteExamples.coordinator());
    }
}
