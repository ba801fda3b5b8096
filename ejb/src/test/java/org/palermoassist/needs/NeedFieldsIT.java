package org.palermoassist.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.needs.NeedExamples.*;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;

/** Fields with a level of their own (U-23), protection of persons, and who may lower protection. */
@ExtendWith(ArquillianExtension.class)
class NeedFieldsIT {
    private static final Actor ANN = focalPoint("QM");
    private static final PageRequest ALL = PageRequest.of(0, 500);

    @Inject
    private NeedsService needs;

    @Inject
    private NeedReading reading;

    @Inject
    private NeedDrafting drafting;

    @Inject
    private NeedProgress progress;

    @Inject
    private NeedValidation validation;

    @Test
    void a_field_shows_to_those_of_its_own_level_and_to_nobody_else() {
        NeedRef ref = open(
                AccessLevel.PUBLIC,
                Set.of(),
                Map.of(
                        NeedField.DESCRIPTION, AccessLevel.PARTNERS,
                        NeedField.ESTIMATE, AccessLevel.RESTRICTED,
                        NeedField.BENEFICIARY, AccessLevel.CONFIDENTIAL));
        assertThat(read(ref, Actor.anonymous())).isEmpty();
        assertThat(read(ref, of(Role.ADMINISTRATOR))).isEmpty();
        assertThat(read(ref, of(Role.DONOR_OFFICER))).containsExactly(NeedField.DESCRIPTION);
        assertThat(read(ref, focalPoint("QN"))).containsExactly(NeedField.DESCRIPTION);
        assertThat(read(ref, coordinator())).containsExactly(NeedField.DESCRIPTION, NeedField.ESTIMATE);
        assertThat(read(ref, of(Role.AUDITOR))).hasSize(3);
        assertThat(read(ref, contributor("QM"))).hasSize(3);
    }

    @Test
    void a_part_is_never_wider_than_its_need() {
        NeedRef ref = open(AccessLevel.RESTRICTED, Set.of(), Map.of(NeedField.DESCRIPTION, AccessLevel.PARTNERS));
        assertThat(reading.details(ref, ANN).inside().orElseThrow().fields()).isEmpty();
        assertThatThrownBy(() -> reading.details(ref, of(Role.DONOR_OFFICER))).isInstanceOf(NotFound.class);
    }

    @Test
    void no_search_finds_a_word_of_a_hidden_field() {
        String word = "uniqueword" + NeedRef.next().value().substring(2).toLowerCase(Locale.ROOT);
        NeedRef ref = open(
                AccessLevel.PUBLIC, Set.of(), Map.of(NeedField.DESCRIPTION, AccessLevel.RESTRICTED), "about " + word);
        NeedFilter saying = NeedFilter.of().saying(word);
        assertThat(needs.page(saying, ALL, of(Role.DONOR_OFFICER)).items()).isEmpty();
        assertThat(needs.count(saying, Actor.anonymous())).isZero();
        assertThat(needs.page(saying, ALL, coordinator()).items())
                .extracting(NeedRow::ref)
                .containsExactly(ref);
        assertThat(needs.count(saying, ANN)).isEqualTo(1);
        String other = word + "other";
        NeedForm old = drafting.edit(ref, ANN).form();
        drafting.save(ref, reading.details(ref, ANN).edition(), withDescription(old, "of " + other), ANN);
        assertThat(needs.count(NeedFilter.of().saying(other), of(Role.DONOR_OFFICER)))
                .as("written again")
                .isZero();
        assertThat(needs.count(NeedFilter.of().saying(other), ANN)).isEqualTo(1);
        progress.show(ref, new NeedReaders(Optional.of(AccessLevel.PUBLIC), Set.of(), Map.of(), false), ANN);
        assertThat(needs.count(NeedFilter.of().saying(other), Actor.anonymous()))
                .as("opened by its State")
                .isEqualTo(1);
    }

    @Test
    void history_tells_of_a_field_to_those_who_may_read_it() {
        NeedRef ref = open(AccessLevel.PUBLIC, Set.of(), Map.of(NeedField.BENEFICIARY, AccessLevel.CONFIDENTIAL));
        NeedForm old = drafting.edit(ref, ANN).form();
        NeedForm other = withBeneficiary(old, "Ministry of the Interior");
        drafting.save(ref, reading.details(ref, ANN).edition(), other, ANN);
        assertThat(fields(ref, ANN)).contains("BENEFICIARY", "LEVEL_BENEFICIARY");
        assertThat(fields(ref, coordinator())).doesNotContain("BENEFICIARY", "LEVEL_BENEFICIARY");
        assertThat(fields(ref, Actor.anonymous())).containsOnly("STATUS");
    }

    @Test
    void writers_are_named_in_their_own_workspace_alone() {
        NeedRef ref = open(AccessLevel.PUBLIC, Set.of(), Map.of());
        assertThat(reading.details(ref, ANN).texts())
                .extracting(NeedText::author)
                .containsOnly(ANN.login());
        assertThat(reading.details(ref, coordinator()).texts())
                .extracting(NeedText::author)
                .containsOnly("");
    }

    @Test
    void protection_of_persons_is_wide_only_after_a_warning() {
        NeedRef ref = drafting.create(form("UNTOC-24", "TRAINING"), ANN);
        NeedReaders wide = NeedReaders.of(Optional.of(AccessLevel.PARTNERS));
        refused(NeedsRule.PROTECTION_IS_CONSIDERED, () -> progress.submit(ref, 1, wide, ANN));
        progress.submit(ref, 1, wide.knowingly(), ANN);
        progress.show(ref, NeedReaders.of(Optional.of(AccessLevel.RESTRICTED)), ANN);
        refused(NeedsRule.PROTECTION_IS_CONSIDERED, () -> progress.show(ref, wide, ANN));
    }

    @Test
    void nobody_but_the_own_state_changes_who_sees_a_need() {
        NeedRef ref = open(AccessLevel.PARTNERS, Set.of(), Map.of());
        NeedReaders all = NeedReaders.of(Optional.of(AccessLevel.PUBLIC));
        for (Actor other : List.of(focalPoint("QN"), coordinator(), of(Role.DONOR_OFFICER), of(Role.FUND_MANAGER))) {
            assertThatThrownBy(() -> progress.show(ref, all, other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> progress.answerSight(ref, true, other)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> progress.show(ref, all, contributor("QM"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> progress.show(ref, all, Actor.anonymous())).isInstanceOf(NotFound.class);
        progress.show(ref, NeedReaders.of(Optional.of(AccessLevel.RESTRICTED)), ANN);
        assertThatThrownBy(() -> reading.details(ref, of(Role.DONOR_OFFICER))).isInstanceOf(NotFound.class);
        assertThat(needs.count(NeedFilter.of().saying(ref.value()), of(Role.DONOR_OFFICER)))
                .isZero();
    }

    private NeedRef open(AccessLevel level, Set<String> invitees, Map<NeedField, AccessLevel> fields) {
        return open(level, invitees, fields, "The central authority receives its requests on paper.");
    }

    private NeedRef open(
            AccessLevel level, Set<String> invitees, Map<NeedField, AccessLevel> fields, String description) {
        NeedForm form = withDescription(
                titled(
                        "Case register",
                        "UNTOC-18",
                        "TRAINING",
                        Optional.of(Money.of(new BigDecimal("5000.00"), "USD"))),
                description);
        NeedRef ref = drafting.create(form, ANN);
        progress.submit(ref, 1, new NeedReaders(Optional.of(level), invitees, fields, false), ANN);
        validation.validate(ref, 1, coordinator());
        return ref;
    }

    private List<NeedField> read(NeedRef ref, Actor by) {
        NeedDetails need = reading.details(ref, by);
        return Arrays.stream(NeedField.values())
                .filter(field -> field == NeedField.ESTIMATE
                        ? need.row().estimate().isPresent()
                        : need.texts().stream()
                                .anyMatch(text -> text.field().name().equals(field.name())))
                .toList();
    }

    private List<String> fields(NeedRef ref, Actor by) {
        return reading.details(ref, by).history().stream()
                .map(NeedEventRow::field)
                .toList();
    }
}
