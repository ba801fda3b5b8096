package org.palermoassist.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.needs.NeedExamples.*;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.Stale;

/** The way of a need from draft to met, on the real schema. */
@ExtendWith(ArquillianExtension.class)
class NeedsIT extends WrittenNeeds {
    @Inject
    private NeedCoverage coverage;

    @Inject
    private NeedFormDrafts formDrafts;

    @Resource(lookup = "jdbc/portal")
    private DataSource portal;

    @Test
    void whole_journey_from_draft_to_met() {
        NeedRef ref = open(AccessLevel.PARTNERS);
        assertThat(coverage.applyAnswer(ref, answer("5.00", 1), ANN)).isEqualTo(NeedStatus.PARTLY_COVERED);
        progress.tickSufficient(ref, true, ANN);
        assertThat(reading.details(ref, ANN).row().status()).isEqualTo(NeedStatus.COVERED);
        progress.declareMet(ref, "all officers are trained", ANN);
        NeedDetails details = reading.details(ref, ANN);
        assertThat(details.row().status()).isEqualTo(NeedStatus.MET);
        assertThat(details.history().stream()
                        .filter(event -> event.field().equals("STATUS"))
                        .map(NeedEventRow::now))
                .containsExactly("DRAFT", "SUBMITTED", "VALIDATED", "OPEN", "PARTLY_COVERED", "COVERED", "MET");
    }

    @Test
    void a_form_sent_twice_makes_one_need() {
        String key = Refs.next('F');
        assertThat(drafting.madeFrom(key, ANN)).isEmpty();
        NeedRef ref = drafting.create(form(), key, ANN);
        assertThat(drafting.create(form(), key, ANN)).isEqualTo(ref);
        assertThat(drafting.madeFrom(key, ANN)).contains(ref);
    }

    @Test
    void refused_submission_stores_nothing() {
        NeedRef ref = drafting.create(NeedForm.empty("fr"), ANN);
        refused(
                NeedsRule.REQUIRED_AT_SUBMIT,
                () -> progress.submit(ref, 1, NeedReaders.of(Optional.of(AccessLevel.PUBLIC)), ANN));
        NeedDetails details = reading.details(ref, ANN);
        assertThat(details.row().status()).isEqualTo(NeedStatus.DRAFT);
        assertThat(details.history()).hasSize(1);
    }

    @Test
    void nothing_is_preselected() {
        NeedRef ref = drafting.create(form(), ANN);
        refused(NeedsRule.LEVEL_CHOSEN, () -> progress.submit(ref, 1, NeedReaders.of(Optional.empty()), ANN));
    }

    @Test
    void contributor_prepares_and_does_not_submit() {
        NeedRef ref = drafting.create(form(), contributor("QM"));
        assertThatThrownBy(() ->
                        progress.submit(ref, 1, NeedReaders.of(Optional.of(AccessLevel.PUBLIC)), contributor("QM")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void second_of_two_who_save_the_same_need_is_told() {
        NeedRef ref = drafting.create(form(), ANN);
        drafting.save(ref, 1, form("UNTOC-16", "TRAINING"), ANN);
        assertThatThrownBy(() -> drafting.save(ref, 1, form("UNTOC-5", "TRAINING"), contributor("QM")))
                .isInstanceOf(Stale.class);
        assertThat(drafting.edit(ref, ANN).form().provisions()).containsExactly(ProvisionChoice.of("UNTOC-16"));
    }

    @Test
    void returned_need_says_why_and_comes_back() {
        NeedRef ref = submitted(AccessLevel.PARTNERS);
        validation.giveBack(ref, "Which institution?", coordinator());
        assertThat(reading.details(ref, ANN).inside().orElseThrow().returnReason())
                .isEqualTo("Which institution?");
        drafting.save(ref, 1, form("UNTOC-16", "TRAINING"), ANN);
        assertUnseen(ref, coordinator());
        progress.submit(ref, 2, NeedReaders.of(Optional.of(AccessLevel.PARTNERS)), ANN);
        assertThat(reading.details(ref, coordinator()).row().status()).isEqualTo(NeedStatus.SUBMITTED);
    }

    @Test
    void withdrawn_need_leaves_the_others_lists() {
        NeedRef ref = open(AccessLevel.PUBLIC);
        progress.withdraw(ref, "taken up in the national plan", ANN);
        assertUnseen(ref, Actor.anonymous());
        assertThat(reading.details(ref, ANN).row().status()).isEqualTo(NeedStatus.WITHDRAWN);
    }

    @Test
    void merged_need_points_to_its_survivor() {
        NeedRef one = open(AccessLevel.PUBLIC);
        NeedRef two = open(AccessLevel.PUBLIC);
        assertThat(needs.duplicates(one, ANN)).anyMatch(row -> row.ref().equals(two));
        progress.merge(one, two, "the same register", ANN);
        assertThat(reading.details(one, Actor.anonymous()).mergedInto()).contains(two);
    }

    @Test
    void translation_stands_beside_the_original() {
        NeedRef ref = open(AccessLevel.PUBLIC);
        drafting.translate(ref, "fr", new NeedDrafting.Texts("Registre des demandes", "Sur papier.", ""), ANN);
        assertThat(needs.row(ref, Actor.anonymous("fr")).title()).isEqualTo("Registre des demandes");
        assertThat(needs.row(ref, Actor.anonymous("es")).title()).isEqualTo(form().title());
        assertThat(reading.details(ref, ANN).texts()).hasSize(5);
    }

    @Test
    void estimate_in_dollars_needs_no_rate_and_covers() {
        Optional<Money> estimate = Optional.of(Money.of(new BigDecimal("1000"), "USD"));
        NeedRef ref = drafting.create(titled("Register", "UNTOC-18", "TRAINING", estimate), ANN);
        progress.submit(ref, 1, NeedReaders.of(Optional.of(AccessLevel.PUBLIC)), ANN);
        validation.validate(ref, 1, coordinator());
        assertThat(coverage.applyAnswer(ref, answer("999.99", 1), ANN)).isEqualTo(NeedStatus.PARTLY_COVERED);
        assertThat(coverage.applyAnswer(ref, answer("1000.00", 1), ANN)).isEqualTo(NeedStatus.COVERED);
    }

    @Test
    void estimate_without_a_rate_is_refused_at_submission() {
        Optional<Money> estimate = Optional.of(Money.of(new BigDecimal("1000"), "XAU"));
        assertThatThrownBy(() -> {
                    NeedRef ref = drafting.create(titled("Register", "UNTOC-18", "TRAINING", estimate), ANN);
                    progress.submit(ref, 1, NeedReaders.of(Optional.of(AccessLevel.PUBLIC)), ANN);
                })
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void typed_text_belongs_to_the_state() {
        String key = formDrafts.newKey(ANN);
        formDrafts.keep(key, "Register", "{\"title\":\"Register\"}", ANN);
        formDrafts.keep(key, "Register 2", "{\"title\":\"Register 2\"}", ANN);
        assertThat(formDrafts.of(key, contributor("QM"))).hasSize(1);
        assertThat(formDrafts.of(key, focalPoint("QN"))).isEmpty();
        assertThat(formDrafts.unsaved(ANN)).anyMatch(draft -> draft.title().equals("Register 2"));
        formDrafts.forget(key, ANN);
        assertThat(formDrafts.of(key, ANN)).isEmpty();
    }

    @Test
    void history_cannot_be_changed() {
        assertThatThrownBy(() -> execute("UPDATE need_event SET reason = '' WHERE id = 0"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("command denied");
        assertThatThrownBy(() -> execute("DELETE FROM need_event WHERE id = 0"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("command denied");
        assertThatThrownBy(() -> execute("DELETE FROM need WHERE id = 0"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("command denied");
    }

    private void execute(String order) throws SQLException {
        try (Connection connection = portal.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(order);
        }
    }
}
