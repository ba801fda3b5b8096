package org.palermoassist.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.reference.UnGroup.AFRICAN;
import static org.palermoassist.reference.UnGroup.ASIA_PACIFIC;
import static org.palermoassist.reference.UnGroup.GRULAC;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermoassist.donors.Earmark;
import org.palermoassist.reference.PartyStatus;
import org.palermoassist.shared.Sha256;

/** Worked examples of E-1 to E-10; each is recomputed by the independent script as well. */
class SelectionListTest {
    private final SelectionWorld world = new SelectionWorld();

    @AfterEach
    void the_independent_script_comes_to_the_same_list() throws Exception {
        assertThat(Recomputation.of(InputsText.of(world.inputs()))).isEqualTo(Compared.lines(world.list()));
    }

    private List<String> order() {
        return world.list().lines().stream()
                .filter(line -> line.place() > 0)
                .map(line -> line.nomination().value().substring(8))
                .toList();
    }

    private SheetLine line(int number) {
        return world.list().lines().stream()
                .filter(line -> line.nomination().equals(SelectionWorld.ref(number)))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class E_1_tier_on_the_opening_day {
        private final LocalDate graduation = LocalDate.parse("2026-12-13");

        private Optional<Tier> tier(LocalDate opens) {
            world.opens = opens;
            world.rich();
            Span before = new Span(SelectionWorld.LONG_AGO, Optional.of(graduation.minusDays(1)));
            Span always = new Span(SelectionWorld.LONG_AGO, Optional.empty());
            world.state(new StateStanding(
                    "QM",
                    false,
                    Optional.of(AFRICAN),
                    SelectionWorld.set(),
                    List.of(before),
                    List.of(),
                    List.of(),
                    List.of(always),
                    Optional.of(PartyStatus.Standing.PARTY),
                    false,
                    false,
                    0));
            world.nomination(1, "QM", 20);
            return line(1).tier();
        }

        @Test
        void on_the_eve_of_graduation_it_is_a_least_developed_country() {
            assertThat(tier(graduation.minusDays(1))).contains(Tier.ONE);
        }

        @Test
        void on_the_day_of_graduation_it_left_the_list_lately() {
            assertThat(tier(graduation)).contains(Tier.TWO);
        }

        @Test
        void until_the_day_before_three_years_are_over() {
            assertThat(tier(graduation.plusYears(3).minusDays(1))).contains(Tier.TWO);
        }

        @Test
        void after_three_years_it_is_like_others() {
            assertThat(tier(graduation.plusYears(3))).contains(Tier.THREE);
        }

        @ParameterizedTest
        @CsvSource({"LDC,ONE", "LLDC,TWO", "SIDS,TWO", "ODA,THREE"})
        void lists(String kind, Tier expected) {
            world.rich().state("QM", kind, AFRICAN).nomination(1, "QM", 20);
            assertThat(line(1).tier()).contains(expected);
        }

        @Test
        void a_small_island_that_is_not_eligible_for_assistance_is_in_no_tier() {
            List<Span> always = List.of(new Span(SelectionWorld.LONG_AGO, Optional.empty()));
            world.state(new StateStanding(
                            "QM",
                            false,
                            Optional.empty(),
                            SelectionWorld.set(),
                            List.of(),
                            List.of(),
                            always,
                            List.of(),
                            Optional.of(PartyStatus.Standing.PARTY),
                            false,
                            false,
                            0))
                    .rich()
                    .nomination(1, "QM", 20);
            assertThat(line(1).reasons()).extracting(Reason::rule).containsExactly(Criterion.STATE_IS_DEVELOPING);
        }
    }

    @Nested
    class E_1_parties {
        private void state(boolean organization, PartyStatus.Standing standing) {
            List<Span> always = List.of(new Span(SelectionWorld.LONG_AGO, Optional.empty()));
            world.state(new StateStanding(
                            "QM",
                            organization,
                            Optional.empty(),
                            SelectionWorld.set(),
                            always,
                            List.of(),
                            List.of(),
                            always,
                            Optional.ofNullable(standing),
                            false,
                            false,
                            0))
                    .rich()
                    .nomination(1, "QM", 20);
        }

        @Test
        void a_signatory_is_refused() {
            state(false, PartyStatus.Standing.SIGNATORY);
            assertThat(line(1).reasons()).extracting(Reason::rule).containsExactly(Criterion.STATE_IS_PARTY);
        }

        @Test
        void a_signatory_is_funded_where_the_rules_say_so() {
            world.rules = SelectionWorld.rules(true, GenderMode.TIE_BREAK, true);
            state(false, PartyStatus.Standing.SIGNATORY);
            assertThat(line(1).outcome()).isEqualTo(Outcome.FUNDED);
        }

        @Test
        void who_is_neither_is_refused() {
            state(false, null);
            assertThat(line(1).reasons()).extracting(Reason::rule).containsExactly(Criterion.STATE_IS_PARTY);
        }

        @Test
        void a_regional_organization_never() {
            state(true, PartyStatus.Standing.PARTY);
            assertThat(line(1).reasons()).extracting(Reason::rule).containsExactly(Criterion.STATE_IS_NO_ORGANIZATION);
            assertThat(line(1).tier()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "government,SERVES_GOVERNMENT",
        "statement,NOT_FUNDED_ELSEWHERE",
        "home,BASED_AT_HOME",
        "expertise,EXPERTISE_IS_NAMED",
        "claim,NO_OLD_CLAIM",
        "blocked,NOT_BLOCKED"
    })
    void E_2_each_refusal_names_its_criterion(String what, Criterion expected) {
        world.rich().state("QM", "LDC", AFRICAN).nomination(1, "QM", 20, Changed.without(what));
        assertThat(line(1).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(line(1).reasons()).extracting(Reason::rule).containsExactly(expected);
    }

    @Test
    void E_2_a_claim_of_thirty_days_is_not_too_old() {
        world.rich().state("QM", "LDC", AFRICAN).nomination(1, "QM", 20, Changed.without("nothing"));
        assertThat(line(1).outcome()).isEqualTo(Outcome.FUNDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-15T22:59:59Z,false,FUNDED",
        "2027-03-15T23:00:00Z,true,FUNDED",
        "2027-04-12T21:59:59Z,true,FUNDED",
        "2027-04-12T22:00:00Z,true,NOT_ELIGIBLE",
        "'',false,NOT_ELIGIBLE"
    })
    void E_3_days_end_in_vienna(String complete, boolean late, Outcome outcome) {
        world.rich().state("QM", "LDC", AFRICAN).nomination(1, "QM", 20, Changed.complete(complete));
        assertThat(line(1).late()).isEqualTo(late);
        assertThat(line(1).outcome()).isEqualTo(outcome);
    }

    @Test
    void E_3_the_late_list_is_looked_at_after_the_first() {
        world.rich().state("QM", "LDC", AFRICAN).state("QN", "ODA", AFRICAN);
        world.nomination(1, "QM", 25, Changed.complete("2027-03-20T09:00:00Z")).nomination(2, "QN", 0);
        assertThat(order()).containsExactly("2", "1");
    }

    @Nested
    class E_4_one_per_state {
        @Test
        void the_second_expert_of_a_state_comes_after_the_first_of_all() {
            world.rich().state("QM", "LDC", AFRICAN).state("QN", "ODA", AFRICAN);
            world.nomination(1, "QM", 25).nomination(2, "QM", 25).nomination(3, "QN", 0);
            assertThat(order()).containsExactly("1", "3", "2");
            assertThat(line(2).round()).isEqualTo(2);
        }

        @Test
        void a_state_says_who_comes_first() {
            world.rich().state("QM", "LDC", AFRICAN);
            world.nomination(1, "QM", 25, Changed.order(2)).nomination(2, "QM", 5, Changed.order(1));
            assertThat(order()).containsExactly("2", "1");
        }

        @Test
        void a_third_expert_has_no_place() {
            world.rich().state("QM", "LDC", AFRICAN);
            world.nomination(1, "QM", 25).nomination(2, "QM", 25).nomination(3, "QM", 25);
            assertThat(line(3).outcome()).isEqualTo(Outcome.OVER_STATE_LIMIT);
        }

        @Test
        void a_refused_expert_takes_no_turn() {
            world.rich().state("QM", "LDC", AFRICAN);
            world.nomination(1, "QM", 25, Changed.without("statement")).nomination(2, "QM", 5);
            assertThat(line(2).round()).isEqualTo(1);
        }

        @Test
        void E_5_an_expert_funded_by_a_back_to_back_call_has_the_first_turn() {
            List<Span> always = List.of(new Span(SelectionWorld.LONG_AGO, Optional.empty()));
            world.state(new StateStanding(
                            "QM",
                            false,
                            Optional.of(AFRICAN),
                            SelectionWorld.set(),
                            always,
                            List.of(),
                            List.of(),
                            always,
                            Optional.of(PartyStatus.Standing.PARTY),
                            false,
                            false,
                            1))
                    .rich()
                    .nomination(1, "QM", 20);
            assertThat(line(1).round()).isEqualTo(2);
        }
    }

    @Nested
    class E_6_points {
        @Test
        void each_has_its_criterion() {
            List<Span> always = List.of(new Span(SelectionWorld.LONG_AGO, Optional.empty()));
            world.state(new StateStanding(
                            "QM",
                            false,
                            Optional.of(AFRICAN),
                            SelectionWorld.set(),
                            always,
                            List.of(),
                            List.of(),
                            always,
                            Optional.of(PartyStatus.Standing.PARTY),
                            false,
                            true,
                            0))
                    .rich()
                    .nomination(1, "QM", 25, Changed.without("presenter"));
            Candidate presenter = Changed.without("presenter").apply(world.candidates.get(0));
            assertThat(presenter.presenter()).isTrue();
            assertThat(line(1).total()).isEqualByComparingTo("100");
        }

        @ParameterizedTest
        @CsvSource({"10,20,25,20", "10,20,20,20", "25,0,0,0"})
        void expertise_is_the_median_of_three(int a, int b, int c, String median) {
            assertThat(Points.median(List.of(a, b, c))).isEqualByComparingTo(median);
        }

        @Test
        void the_median_of_two_marks_lies_between_them() {
            world.rich().state("QM", "LDC", AFRICAN).nomination(1, "QM", 0, Changed.marks(10, 15));
            assertThat(line(1).points().get(1).value()).isEqualByComparingTo("12.5");
        }

        @Test
        void without_marks_there_are_no_points() {
            world.rich().state("QM", "LDC", AFRICAN).nomination(1, "QM", 0, Changed.marks());
            assertThat(line(1).points().get(1).value()).isEqualByComparingTo("0");
        }
    }

    @Nested
    class E_7_ties {
        @Test
        void first_the_gender_that_is_under_represented_above() {
            world.rich().state("QM", "LDC", AFRICAN).state("QN", "LDC", GRULAC).state("QO", "LDC", AFRICAN);
            world.nomination(1, "QM", 25, Changed.gender("M"))
                    .nomination(2, "QN", 20, Changed.gender("M"))
                    .nomination(3, "QO", 20, Changed.gender("F"));
            assertThat(order()).containsExactly("1", "3", "2");
            assertThat(line(3).place()).isEqualTo(2);
            assertThat(by(3)).isEqualTo(Criterion.UNDER_REPRESENTED_GENDER);
        }

        @Test
        void withheld_gender_neither_wins_nor_loses() {
            world.rich().state("QM", "LDC", AFRICAN).state("QN", "LDC", GRULAC).state("QO", "LDC", AFRICAN);
            world.nomination(1, "QM", 25, Changed.gender("M"))
                    .nomination(2, "QN", 20)
                    .nomination(3, "QO", 20, Changed.gender("F"));
            assertThat(order()).as("the regional group decides").containsExactly("1", "2", "3");
            assertThat(by(2)).isEqualTo(Criterion.FEWEST_OF_REGIONAL_GROUP);
        }

        @Test
        void then_the_regional_group_with_fewest_above() {
            world.rich().state("QM", "LDC", AFRICAN).state("QN", "LDC", AFRICAN).state("QO", "LDC", ASIA_PACIFIC);
            world.nomination(1, "QM", 25).nomination(2, "QN", 20).nomination(3, "QO", 20);
            assertThat(order()).containsExactly("1", "3", "2");
            assertThat(by(3)).isEqualTo(Criterion.FEWEST_OF_REGIONAL_GROUP);
        }

        @Test
        void then_who_was_complete_earlier() {
            world.rich().state("QM", "LDC", AFRICAN).state("QN", "LDC", AFRICAN);
            world.nomination(1, "QM", 20, Changed.complete("2027-02-02T09:00:01Z"))
                    .nomination(2, "QN", 20, Changed.complete("2027-02-02T09:00:00Z"));
            assertThat(order()).containsExactly("2", "1");
            assertThat(by(2)).isEqualTo(Criterion.COMPLETE_EARLIER);
        }

        @Test
        void then_the_lot_and_another_seed_draws_another() {
            world.rich().state("QM", "LDC", AFRICAN).state("QN", "LDC", AFRICAN);
            world.nomination(1, "QM", 20).nomination(2, "QN", 20);
            List<String> drawn = order();
            assertThat(by(Integer.parseInt(drawn.get(0)))).isEqualTo(Criterion.LOT);
            assertThat(order()).as("the same seed").isEqualTo(drawn);
            while (order().equals(drawn)) {
                world.seed++;
            }
            assertThat(world.seed).as("half of all seeds draw the other").isLessThan(40);
        }

        @Test
        void more_points_come_before_all_of_that() {
            world.rich().state("QM", "LDC", AFRICAN).state("QN", "LDC", AFRICAN);
            world.nomination(1, "QM", 20).nomination(2, "QN", 21);
            assertThat(order()).containsExactly("2", "1");
            assertThat(by(2)).isEqualTo(Criterion.MORE_POINTS);
            assertThat(by(1)).isEqualTo(Criterion.ONLY_ONE_LEFT);
        }

        private Criterion by(int number) {
            return line(number).by().orElseThrow().rule();
        }
    }

    @Nested
    class E_7_share_of_each_gender {
        private void men_are_better() {
            world.rules = SelectionWorld.rules(true, GenderMode.QUOTA_WITHIN_TIER, false);
            world.rich();
            for (int i = 0; i < 6; i++) {
                String state = "Q" + (char) ('M' + i);
                world.state(state, "LDC", AFRICAN);
                world.nomination(i + 1, state, 25 - i, Changed.gender(i < 4 ? "M" : "F"));
            }
        }

        @Test
        void forty_percent_of_each_while_candidates_last() {
            men_are_better();
            assertThat(order()).containsExactly("1", "2", "5", "3", "6", "4");
            assertThat(line(5).by().orElseThrow().rule()).isIn(Criterion.GENDER_SHARE, Criterion.MORE_POINTS);
        }

        @Test
        void who_declared_no_gender_is_passed_by_nobody() {
            men_are_better();
            world.state("QS", "LDC", AFRICAN).nomination(7, "QS", 24);
            assertThat(order().subList(0, 4)).contains("7");
            assertThat(order()).containsSubsequence("1", "2", "5");
        }

        @Test
        void it_holds_within_each_tier() {
            men_are_better();
            world.state("QT", "ODA", AFRICAN).nomination(8, "QT", 25, Changed.gender("M"));
            assertThat(order()).endsWith("8");
        }
    }

    @Nested
    class E_8_tiers {
        private void points_against_tier() {
            world.rich().state("QM", "LDC", AFRICAN).state("QN", "SIDS", AFRICAN);
            world.nomination(1, "QM", 0).nomination(2, "QN", 25);
        }

        @Test
        void strict_means_no_second_tier_before_the_first() {
            points_against_tier();
            assertThat(order()).containsExactly("1", "2");
        }

        @Test
        void not_strict_means_points_alone() {
            points_against_tier();
            world.rules = SelectionWorld.rules(false, GenderMode.TIE_BREAK, false);
            assertThat(line(1).total()).isEqualByComparingTo("55");
            assertThat(line(2).total()).isEqualByComparingTo("60");
            assertThat(order()).containsExactly("2", "1");
        }
    }

    @Nested
    class E_10_walk {
        private final Earmark ldcOnly = Earmark.parse("ldc=only");
        private final Earmark otherBody = Earmark.parse("bodies=COP-WG-FA");

        @Test
        void who_fits_no_pool_is_noted_and_the_next_is_funded() {
            world.pool(ldcOnly, "13", "5000").pool(otherBody, "13", "900000");
            world.state("QM", "LDC", AFRICAN).state("QN", "LDC", GRULAC).state("QO", "ODA", AFRICAN);
            world.nomination(1, "QM", 25, Changed.cost("6000"))
                    .nomination(2, "QN", 20, Changed.cost("4424.78"))
                    .nomination(3, "QO", 25, Changed.cost("10"));
            assertThat(line(1).outcome()).isEqualTo(Outcome.WAITING);
            assertThat(line(1).reasons()).extracting(Reason::rule).containsExactly(Criterion.POOLS_HAVE_TOO_LITTLE);
            assertThat(line(2).outcome())
                    .as("5,000 bear 4,424.78 and 13 percent")
                    .isEqualTo(Outcome.FUNDED);
            assertThat(line(3).outcome()).isEqualTo(Outcome.NO_FITTING_FUNDS);
            assertThat(line(3).reasons()).extracting(Reason::rule).containsExactly(Criterion.NO_POOL_ALLOWS_IT);
            assertThat(world.list().waiting()).extracting(SheetLine::place).containsExactly(1, 3);
        }

        @Test
        void one_cent_too_much_is_not_funded() {
            world.pool(ldcOnly, "13", "5000").state("QM", "LDC", AFRICAN);
            world.nomination(1, "QM", 25, Changed.cost("4424.79"));
            assertThat(line(1).outcome()).isEqualTo(Outcome.WAITING);
        }

        @Test
        void a_cost_is_split_most_limits_first() {
            world.pool(Earmark.NONE, "0", "9000").pool(ldcOnly, "0", "1000").state("QM", "LDC", AFRICAN);
            world.nomination(1, "QM", 25, Changed.cost("4000"));
            assertThat(line(1).shares())
                    .extracting(share -> share.direct().amount().intValueExact())
                    .containsExactly(1000, 3000);
        }

        @Test
        void without_an_estimate_nobody_is_funded() {
            world.rich().state("QM", "LDC", AFRICAN).nomination(1, "QM", 25, Changed.cost(""));
            assertThat(line(1).reasons()).extracting(Reason::rule).containsExactly(Criterion.ESTIMATE_IS_MISSING);
        }

        @Test
        void a_pool_whose_period_is_over_bears_nothing() {
            world.pool(Earmark.parse("until=2027-04-19"), "0", "9000").state("QM", "LDC", AFRICAN);
            world.nomination(1, "QM", 25);
            assertThat(line(1).outcome()).isEqualTo(Outcome.NO_FITTING_FUNDS);
        }
    }

    @Test
    void a_deviation_moves_a_nomination_and_says_from_where() {
        world.rich().state("QM", "LDC", AFRICAN).state("QN", "LDC", AFRICAN).state("QO", "LDC", AFRICAN);
        world.nomination(1, "QM", 25).nomination(2, "QN", 20).nomination(3, "QO", 15);
        world.deviations.add(new Deviation(SelectionWorld.ref(3), 1));
        assertThat(order()).containsExactly("3", "1", "2");
        assertThat(line(3).by()).contains(Reason.of(Criterion.DEVIATION, 3, 1));
    }

    @Test
    void same_inputs_and_seed_give_the_same_bytes_in_whatever_order_they_come() {
        world.rich().state("QM", "LDC", AFRICAN).state("QN", "LDC", AFRICAN).state("QO", "LDC", AFRICAN);
        world.nomination(1, "QM", 20).nomination(2, "QN", 20).nomination(3, "QO", 20);
        String inputs = InputsText.of(world.inputs());
        String sheet = SheetText.of(world.list());
        java.util.Collections.reverse(world.candidates);
        java.util.Collections.reverse(world.states);
        assertThat(InputsText.of(world.inputs())).isEqualTo(inputs);
        assertThat(SheetText.of(world.list())).isEqualTo(sheet);
        assertThat(Sha256.hex(sheet)).hasSize(64);
    }
}
