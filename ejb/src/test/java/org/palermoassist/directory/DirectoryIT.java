package org.palermoassist.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Refs;

/** Organizations are matched by identifier and by nothing else. */
@ExtendWith(ArquillianExtension.class)
class DirectoryIT {
    private static final Actor IMPORT = Actor.machine("projects-import", Right.IMPORT_RUN);

    @Inject
    private Directory directory;

    @Test
    void any_identifier_of_an_organization_leads_to_it() {
        Organization commission =
                directory.byIdentifier("XI-IATI-EC_INTPA", IMPORT).orElseThrow();
        assertThat(directory.byIdentifier("XI-IATI-EC_DEVCO", IMPORT)).contains(commission);
        assertThat(directory.identifiers(commission.ref(), IMPORT))
                .extracting(OrganizationIdentifier::identifier)
                .containsExactly("XI-IATI-EC_DEVCO", "XI-IATI-EC_INTPA");
        assertThat(commission.nameIn("fr")).isEqualTo("Commission européenne, Partenariats internationaux");
    }

    @Test
    void an_identifier_is_registered_once() {
        String identifier = "XX-TEST-" + Refs.next('X');
        OrganizationRef first = register(identifier, "Agency of Tests");
        assertThat(register(" " + identifier + " ", "Renamed")).isEqualTo(first);
        assertThat(directory.get(first, IMPORT).name()).isEqualTo("Agency of Tests");
    }

    @Test
    void the_same_name_does_not_make_two_organizations_one() {
        OrganizationRef one = register("XX-TEST-" + Refs.next('X'), "Ministry of Justice");
        OrganizationRef other = register("XX-TEST-" + Refs.next('X'), "Ministry of Justice");
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void capitals_and_accents_tell_identifiers_apart() {
        String identifier = "XX-TEST-" + Refs.next('X');
        OrganizationRef upper = register(identifier + "É", "Upper");
        OrganizationRef lower = register(identifier + "e", "Lower");
        assertThat(upper).isNotEqualTo(lower);
    }

    @Test
    void ORGANIZATION_HAS_IDENTIFIER() {
        for (String identifier : List.of(" ", "X".repeat(151))) {
            refused(DirectoryRule.ORGANIZATION_HAS_IDENTIFIER, () -> register(identifier, "Nobody"));
        }
    }

    @Test
    void the_public_registers_nobody() {
        ReportedOrganization reported = new ReportedOrganization("XX-TEST-1", "Nobody", Optional.empty());
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> directory.register(reported, Actor.anonymous()));
    }

    @Test
    void words_or_a_whole_identifier_find_an_organization() {
        assertThat(found("drugs and crime")).containsExactly("United Nations Office on Drugs and Crime");
        assertThat(found("XM-DAC-41128")).containsExactly("United Nations Office on Drugs and Crime");
        assertThat(found("%")).isEmpty();
    }

    private List<String> found(String words) {
        return directory.search(words, PageRequest.of(0, 50), IMPORT).items().stream()
                .map(Organization::name)
                .toList();
    }

    private OrganizationRef register(String identifier, String name) {
        return directory.register(new ReportedOrganization(identifier, name, Optional.of("10")), IMPORT);
    }
}
