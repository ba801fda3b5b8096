package org.palermoassist.projects.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermoassist.projects.ProjectsRule;

class ActivityRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final KnownCodes CODES = new KnownCodes(
            Map.of("Sector", Set.of("15130", "15132"), "TransactionType", Set.of("2", "3")),
            Map.of("Sector", Set.of("15120")));

    private static final String HEAD = "<iati-identifier>XX-1-A</iati-identifier><reporting-org ref='XX-1'/>"
            + "<title><narrative>Courts</narrative></title>";
    private static final String STARTED = "<activity-date type='2' iso-date='2026-01-01'/>";
    private static final String PLACED = "<recipient-country code='QM'/><sector code='15130'/>";
    private static final String GOOD = HEAD + STARTED + PLACED;

    private static List<Problem> check(String content) {
        String activity = "<iati-activity xml:lang='en' default-currency='USD'>" + content + "</iati-activity>";
        return new ActivityRules(CODES).check(TreeReader.parse(activity), TODAY);
    }

    @Test
    void an_activity_that_keeps_the_rules_has_no_problem() {
        assertThat(check(GOOD)).isEmpty();
    }

    /** What is added to a good activity, the rule it breaks and where. */
    static Stream<Arguments> additions() {
        return Stream.of(
                broken("PERCENTAGE_OF_SEVERAL", "sector[@vocabulary='1']/@percentage", "<sector code='15132'/>"),
                broken(
                        "PERCENTAGES_SUM_TO_100",
                        "sector[@vocabulary='2']/@percentage",
                        "<sector vocabulary='2' code='151' percentage='40'/><sector vocabulary='2' code='152' percentage='59.98'/>"),
                broken(
                        "SINGLE_PERCENTAGE_IS_100",
                        "sector[@vocabulary='2']/@percentage",
                        "<sector vocabulary='2' code='151' percentage='50'/>"),
                broken("PERCENTAGE_IN_RANGE", "capital-spend/@percentage", "<capital-spend percentage='half'/>"),
                broken(
                        "PLANNED_DATES_IN_ORDER",
                        "activity-date",
                        "<activity-date type='1' iso-date='2026-02-01'/><activity-date type='3' iso-date='2026-01-01'/>"),
                broken("ACTUAL_DATES_IN_ORDER", "activity-date", "<activity-date type='4' iso-date='2025-01-01'/>"),
                broken(
                        "ACTUAL_DATE_NOT_IN_FUTURE",
                        "activity-date[@type='4']/@iso-date",
                        "<activity-date type='4' iso-date='2026-11-23'/>"),
                broken(
                        "DATE_IS_A_DATE",
                        "activity-date[@type='3']/@iso-date",
                        "<activity-date type='3' iso-date='31/12/2026'/>"),
                broken("STATUS_HAS_ITS_DATE", "activity-status/@code", "<activity-status code='4'/>"),
                broken("BUDGET_PERIOD_WITHIN_YEAR", "budget[1]", budget("2025-01-01", "2026-01-02", "1")),
                broken("PERIOD_IN_ORDER", "budget[1]", budget("2026-02-01", "2026-01-01", "1")),
                broken(
                        "BUDGETS_DO_NOT_OVERLAP",
                        "budget[@type='1']",
                        budget("2026-01-01", "2026-12-31", "1") + budget("2026-12-01", "2026-12-31", "1")),
                broken("AMOUNT_IS_A_NUMBER", "budget[1]/value", budget("2026-01-01", "2026-12-31", "1,000")),
                broken("AMOUNT_IS_A_NUMBER", "transaction[1]/value", transaction("3", "2026-01-01", "")),
                broken(
                        "TRANSACTION_DATE_NOT_IN_FUTURE",
                        "transaction[1]/transaction-date/@iso-date",
                        transaction("3", "2027-01-01", "5")),
                broken(
                        "CODE_OF_THIS_VERSION",
                        "transaction[1]/transaction-type[1]/@code",
                        transaction("D", "2026-01-01", "5")),
                broken(
                        "CODE_IS_KNOWN",
                        "transaction[1]/transaction-type[1]/@code",
                        transaction("77", "2026-01-01", "5")),
                broken(
                        "CODE_IS_NOT_WITHDRAWN",
                        "transaction[1]/sector[1]/@code",
                        transaction("3", "2026-01-01", "5")
                                .replace("</transaction>", "<sector code='15120'/></transaction>")),
                broken("REFERENCE_SHAPE", "participating-org/@ref", "<participating-org role='1' ref='XX 1/2|3'/>"),
                broken("ORGANIZATION_NAMED", "participating-org", "<participating-org role='1'/>"));
    }

    private static Arguments broken(String rule, String place, String addition) {
        return Arguments.of(ProjectsRule.valueOf(rule), place, addition);
    }

    private static String budget(String start, String end, String value) {
        return "<budget><period-start iso-date='" + start + "'/><period-end iso-date='" + end + "'/><value>" + value
                + "</value></budget>";
    }

    private static String transaction(String type, String date, String value) {
        return "<transaction><transaction-type code='" + type + "'/><transaction-date iso-date='" + date + "'/><value>"
                + value + "</value></transaction>";
    }

    @ParameterizedTest
    @MethodSource("additions")
    void one_addition_breaks_one_rule_at_its_place(ProjectsRule rule, String place, String addition) {
        assertThat(check(GOOD + addition))
                .filteredOn(problem -> problem.rule() == rule)
                .extracting(Problem::place)
                .containsExactly(place);
    }

    @Test
    void COUNTRY_OR_REGION_GIVEN_and_START_DATE_GIVEN_keep_out_of_totals() {
        List<Problem> problems = check(HEAD + "<sector code='15130'/>");
        assertThat(ActivityRules.quarantined(problems)).isTrue();
        assertThat(problems)
                .extracting(Problem::rule)
                .containsExactly(ProjectsRule.START_DATE_GIVEN, ProjectsRule.COUNTRY_OR_REGION_GIVEN);
    }

    @Test
    void CURRENCY_GIVEN_asks_for_one_where_the_activity_has_no_default() {
        XmlNode activity = TreeReader.parse(
                "<iati-activity xml:lang='en'>" + GOOD + transaction("3", "2026-01-01", "5") + "</iati-activity>");
        assertThat(new ActivityRules(CODES).check(activity, TODAY))
                .extracting(Problem::rule, Problem::severity)
                .containsExactly(tuple(ProjectsRule.CURRENCY_GIVEN, Severity.QUARANTINE));
    }

    @Test
    void LANGUAGE_GIVEN_asks_for_one_where_the_activity_has_none() {
        XmlNode activity = TreeReader.parse("<iati-activity default-currency='USD'>" + GOOD + "</iati-activity>");
        assertThat(new ActivityRules(CODES).check(activity, TODAY))
                .extracting(Problem::rule)
                .containsExactly(ProjectsRule.LANGUAGE_GIVEN);
    }

    @Test
    void IDENTIFIER_IS_NOT_THE_ORGANIZATION() {
        assertThat(check(GOOD.replace("XX-1-A", "XX-1")))
                .extracting(Problem::rule)
                .contains(ProjectsRule.IDENTIFIER_IS_NOT_THE_ORGANIZATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"YY-1-A", "XX-1-", "XX-1A", "XX-1-A/B", "XX-1-A?", " XX-1-A"})
    void IDENTIFIER_SHAPE_is_a_notice(String identifier) {
        List<Problem> problems = check(GOOD.replace("XX-1-A", identifier));
        assertThat(problems).extracting(Problem::rule).containsExactly(ProjectsRule.IDENTIFIER_SHAPE);
        assertThat(ActivityRules.quarantined(problems)).isFalse();
    }

    @Test
    void negative_zero_and_tiny_amounts_break_no_rule() {
        assertThat(check(GOOD
                        + transaction("3", "2026-01-01", "-5")
                        + transaction("3", "2026-01-01", "0")
                        + transaction("3", "2026-01-01", "-5e-10")
                        + transaction("3", "2026-01-01", "0.123456")))
                .isEmpty();
    }

    @Test
    void a_day_that_ends_one_budget_and_begins_the_next_is_no_overlap_nor_are_two_types() {
        assertThat(check(GOOD
                        + budget("2025-01-01", "2026-01-01", "1")
                        + budget("2026-01-01", "2027-01-01", "1")
                        + budget("2026-01-01", "2027-01-01", "2").replace("<budget>", "<budget type='2'>")))
                .isEmpty();
    }

    @Test
    void a_rule_broken_often_is_one_problem_with_its_number() {
        assertThat(check(GOOD + transaction("3", "2027-01-01", "5").repeat(40)))
                .extracting(Problem::rule, Problem::times)
                .containsExactly(tuple(ProjectsRule.TRANSACTION_DATE_NOT_IN_FUTURE, 40));
    }
}
