package org.palermoassist.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.needs.NeedExamples.*;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.audit.AuditEntry;
import org.palermoassist.audit.AuditFilter;
import org.palermoassist.audit.AuditReading;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.Stale;

/** The needs register on the real schema; every test works with needs of its own. */
@ExtendWith(ArquillianExtension.class)
class NeedsIT {
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

    @Inject
    private NeedCoverage coverage;

    @Inject
    private NeedFormDrafts formDrafts;

    @Inject
    private AuditReading trail;

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
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> progress.submit(ref, 1, NeedReaders.of(Optional.of(AccessLevel.PUBLIC)), ANN))
                .extracting(RuleViolation::rule)
                .isEqualTo(NeedsRule.REQUIRED_AT_SUBMIT);
        NeedDetails details = reading.details(ref, ANN);
        assertThat(details.row().status()).isEqualTo(NeedStatus.DRAFT);
        assertThat(details.history()).hasSize(1);
    }

    @Test
    void nothing_is_preselected() {
        NeedRef ref = drafting.create(form(), ANN);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> progress.submit(ref, 1, NeedReaders.of(Optional.empty()), ANN))
                .extracting(RuleViolation::rule)
                .isEqualTo(NeedsRule.LEVEL_CHOSEN);
    }

    @Test
    void contributor_prepares_and_does_not_submit() {
        NeedRef ref = drafting.create(form(), contributor("QM"));
        assertThatThrownBy(() ->
                        progress.submit(ref, 1, NeedReaders.of(Optional.of(AccessLevel.PUBLIC)), contributor("QM")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void draft_does_not_exist_outside_its_state() {
        NeedRef ref = drafting.create(form(), ANN);
        for (Actor reader : List.of(focalPoint("QN"), coordinator(), of(Role.AUDITOR), of(Role.DONOR_OFFICER))) {
            assertUnseen(ref, reader);
        }
    }

    @Test
    void each_level_shows_the_need_to_whom_it_names() {
        assertSeenBy(AccessLevel.PUBLIC, "public donor provider party nonparty coordinator auditor administrator");
        assertSeenBy(AccessLevel.PARTNERS, "donor provider party nonparty coordinator auditor");
        assertSeenBy(AccessLevel.PARTIES, "party coordinator auditor");
        assertSeenBy(AccessLevel.RESTRICTED, "coordinator auditor");
    }

    @Test
    void reading_a_restricted_need_stands_in_the_trail_unless_its_own_state_reads() {
        NeedRef restricted = open(AccessLevel.RESTRICTED);
        NeedRef open = open(AccessLevel.PUBLIC);
        for (Actor reader : List.of(ANN, coordinator())) {
            reading.details(restricted, reader);
            reading.details(open, reader);
        }
        assertThat(readers(restricted)).containsExactly(coordinator().login());
        assertThat(readers(open)).isEmpty();
    }

    private List<String> readers(NeedRef ref) {
        return trail.page(AuditFilter.about(ref.value()), ALL, of(Role.AUDITOR)).items().stream()
                .filter(line -> line.action().equals("need.read"))
                .map(AuditEntry::login)
                .toList();
    }

    private void assertSeenBy(AccessLevel level, String readers) {
        NeedRef ref = open(level);
        for (Reader reader : readers()) {
            if (List.of(readers.split(" ")).contains(reader.name())) {
                assertThat(reading.details(ref, reader.actor()).row().ref())
                        .as(level + " " + reader)
                        .isEqualTo(ref);
                assertThat(listed(ref, reader.actor())).as(level + " " + reader).isTrue();
            } else {
                assertUnseen(ref, reader.actor());
            }
        }
    }

    private void assertUnseen(NeedRef ref, Actor reader) {
        assertThatThrownBy(() -> reading.details(ref, reader)).isInstanceOf(NotFound.class);
        assertThat(listed(ref, reader)).as(reader.role().name()).isFalse();
        assertThat(needs.count(NeedFilter.of().saying(ref.value()), reader)).isZero();
        assertThat(needs.rows(List.of(ref), reader)).isEmpty();
    }

    private boolean listed(NeedRef ref, Actor reader) {
        return needs.page(NeedFilter.of().saying(ref.value()), ALL, reader).items().stream()
                .anyMatch(row -> row.ref().equals(ref));
    }

    @Test
    void submitted_need_waits_for_the_secretariat_alone() {
        NeedRef ref = submitted(AccessLevel.PUBLIC);
        assertThat(reading.details(ref, coordinator()).acts()).contains(NeedAct.VALIDATE, NeedAct.RETURN);
        assertUnseen(ref, of(Role.DONOR_OFFICER));
        assertUnseen(ref, Actor.anonymous());
    }

    @Test
    void what_state_and_secretariat_know_is_hidden_from_others() {
        NeedRef ref = open(AccessLevel.PUBLIC);
        assertThat(reading.details(ref, Actor.anonymous()).inside()).isEmpty();
        assertThat(reading.details(ref, Actor.anonymous()).history())
                .allMatch(event -> event.login().isEmpty() && event.field().equals("STATUS"));
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
    void wider_sight_is_asked_and_granted_in_one_click() {
        NeedRef ref = open(AccessLevel.RESTRICTED);
        validation.askWiderSight(ref, AccessLevel.PARTNERS, "for the round table", coordinator());
        assertUnseen(ref, of(Role.DONOR_OFFICER));
        progress.answerSight(ref, true, ANN);
        assertThat(listed(ref, of(Role.DONOR_OFFICER))).isTrue();
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
    void search_finds_words_of_description_and_translation() {
        String word = "registre" + NeedRef.next().value().substring(2).toLowerCase();
        NeedRef ref = open(AccessLevel.PUBLIC);
        drafting.translate(ref, "fr", new NeedDrafting.Texts("Titre", "Un " + word + " informatique", ""), ANN);
        assertThat(needs.page(NeedFilter.of().saying(word), ALL, Actor.anonymous())
                        .items())
                .extracting(NeedRow::ref)
                .containsExactly(ref);
    }

    @Test
    void every_sort_and_filter_is_understood_by_the_database() {
        open(AccessLevel.PUBLIC);
        for (String sort : NeedsService.SORTS) {
            assertThat(needs.page(NeedFilter.of(), new PageRequest(0, 10, sort, false), ANN)
                            .items())
                    .isNotEmpty();
        }
        NeedFilter all = new NeedFilter(
                "case register",
                List.of("QM"),
                Optional.of("001"),
                Optional.of("UNTOC"),
                List.of("UNTOC-18"),
                Optional.of("PA3"),
                Optional.of("TRAINING"),
                Optional.of("ML"),
                List.of(NeedStatus.OPEN),
                Optional.of(NeedUrgency.HIGH),
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.of(LocalDate.of(2100, 1, 1)),
                Optional.of(false),
                true);
        assertThat(needs.count(all, ANN)).isZero();
    }

    @Test
    void area_counts_needs_on_its_provisions() {
        NeedRef ref = open(AccessLevel.PUBLIC);
        NeedFilter area = new NeedFilter(
                ref.value(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of("PA2"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        assertThat(needs.count(area, Actor.anonymous())).isEqualTo(1);
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
    void what_waits_is_counted_for_state_and_secretariat() {
        long before = needs.waiting(coordinator()).toValidate();
        submitted(AccessLevel.PARTNERS);
        assertThat(needs.waiting(coordinator()).toValidate()).isEqualTo(before + 1);
        drafting.create(form(), ANN);
        assertThat(needs.waiting(ANN).drafts()).isPositive();
        assertThat(needs.waiting(of(Role.PUBLIC)).total()).isZero();
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

    private NeedRef submitted(AccessLevel level) {
        NeedRef ref = drafting.create(form(), ANN);
        progress.submit(ref, 1, NeedReaders.of(Optional.of(level)), ANN);
        return ref;
    }

    private NeedRef open(AccessLevel level) {
        NeedRef ref = submitted(level);
        validation.validate(ref, 1, coordinator());
        return ref;
    }

    private static List<Reader> readers() {
        Actor nonParty = Actor.of("np", "Focal point", Role.FOCAL_POINT, Optional.of("QP"), Optional.empty(), false);
        return List.of(
                new Reader("public", Actor.anonymous()),
                new Reader("donor", of(Role.DONOR_OFFICER)),
                new Reader("provider", of(Role.PROVIDER_OFFICER)),
                new Reader("party", focalPoint("QN")),
                new Reader("nonparty", nonParty),
                new Reader("coordinator", coordinator()),
                new Reader("auditor", of(Role.AUDITOR)),
                new Reader("administrator", of(Role.ADMINISTRATOR)));
    }

    private record Reader(String name, Actor actor) {}

    private void execute(String order) throws SQLException {
        try (Connection connection = portal.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(order);
        }
    }
}
