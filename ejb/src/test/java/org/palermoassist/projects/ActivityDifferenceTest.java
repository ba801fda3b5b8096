package org.palermoassist.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palermoassist.projects.iati.ActivityDocument;
import org.palermoassist.projects.iati.ActivityFields;
import org.palermoassist.projects.iati.OwnTags;

class ActivityDifferenceTest {
    private static final String BUDGET = "<budget type=\"1\"><period-start iso-date=\"2026-01-01\"/>"
            + "<period-end iso-date=\"2026-12-31\"/><value value-date=\"2026-01-01\">%s</value></budget>";

    @Test
    void same_activity_has_no_difference() {
        assertThat(between(title("Border guards") + budget("100"), title("Border guards") + budget("100")))
                .isEmpty();
    }

    @Test
    void changed_text_is_told_with_its_language() {
        assertThat(between(title("Border guards"), title("Border police")))
                .containsExactly(new FieldChange(
                        "title", "", "#en", Optional.of("Border guards"), Optional.of("Border police")));
    }

    @Test
    void part_of_an_item_is_told_with_what_tells_the_item_apart() {
        FieldChange change = between(budget("100"), budget("120")).get(0);

        assertThat(change)
                .isEqualTo(new FieldChange(
                        "budget", "1 2026-01-01 2026-12-31", "value", Optional.of("100"), Optional.of("120")));
        assertThat(change.group()).isEqualTo(FieldGroup.MONEY);
    }

    @Test
    void item_that_came_is_told_whole() {
        List<FieldChange> changes =
                between(country("KE"), country("KE") + "<recipient-country code=\"UG\" percentage=\"50\"/>");

        assertThat(changes)
                .containsExactly(
                        new FieldChange("recipient-country", "UG", "", Optional.empty(), Optional.of("UG · 50")));
    }

    @Test
    void item_that_went_is_told_whole() {
        assertThat(between(country("KE") + country("UG"), country("UG")))
                .containsExactly(new FieldChange("recipient-country", "KE", "", Optional.of("KE"), Optional.empty()));
    }

    @Test
    void dates_of_each_type_are_fields_of_their_own() {
        List<FieldChange> changes = between(
                date("1", "2026-01-01") + date("2", "2026-02-01"), date("1", "2026-01-01") + date("2", "2026-03-01"));

        assertThat(changes).extracting(FieldChange::field).containsExactly("activity-date/2");
        assertThat(changes).extracting(FieldChange::group).containsExactly(FieldGroup.DATES);
    }

    @Test
    void other_order_of_the_same_items_is_told_as_order() {
        List<FieldChange> changes = between(country("KE") + country("UG"), country("UG") + country("KE"));

        assertThat(changes).hasSize(1).allMatch(FieldChange::orderOnly);
    }

    @Test
    void own_tags_are_decided_here_and_make_no_difference() {
        String tag = "<tag vocabulary=\"99\" vocabulary-uri=\"" + OwnTags.PROVISIONS.vocabularyUri()
                + "\" code=\"UNTOC-18\"/>";

        assertThat(between(title("A"), title("A") + tag)).isEmpty();
    }

    @Test
    void field_taken_from_another_state_leaves_the_rest() {
        ActivityFields ours = fields(title("Ours") + budget("100") + country("KE"));
        ActivityFields theirs = fields(title("Theirs") + budget("120") + country("UG"));

        ActivityFields made = theirs.with(Set.of("title", "budget"), ours);

        assertThat(made.text("title")).isEqualTo("Ours");
        assertThat(made.agrees("budget", ours)).isTrue();
        assertThat(made.agrees("recipient-country", theirs)).isTrue();
        assertThat(made.changesTo(theirs)).extracting(FieldChange::field).containsExactly("title", "budget");
    }

    @Test
    void field_taken_from_another_state_keeps_its_currency() {
        ActivityFields ours = fields(budget("100"));
        ActivityFields dollars = ActivityFields.of(Activities.with(budget("120"), "USD"));

        ActivityFields made = dollars.with(Set.of("budget"), ours);

        assertThat(made.document()
                        .reported()
                        .finance()
                        .budgets()
                        .get(0)
                        .value()
                        .orElseThrow()
                        .currency())
                .contains("EUR");
        assertThat(made.agrees("budget", ours)).isTrue();
    }

    @Test
    void removed_field_goes_when_it_is_taken_from_a_state_without_it() {
        ActivityFields made = fields(title("A") + country("KE")).with(Set.of("recipient-country"), fields(title("B")));

        assertThat(made.names()).doesNotContain("recipient-country");
        assertThat(made.text("title")).isEqualTo("A");
    }

    private static List<FieldChange> between(String before, String after) {
        return ActivityDifference.between(document(before), document(after));
    }

    private static ActivityFields fields(String parts) {
        return ActivityFields.of(document(parts));
    }

    private static ActivityDocument document(String parts) {
        List<ActivityDocument> read = new ArrayList<>();
        Activities.each("XX-TEST-1", parts, received -> read.add(received.document()));
        return read.get(0);
    }

    private static String title(String text) {
        return "<title><narrative>" + text + "</narrative></title>";
    }

    private static String budget(String amount) {
        return BUDGET.formatted(amount);
    }

    private static String country(String code) {
        return "<recipient-country code=\"" + code + "\"/>";
    }

    private static String date(String type, String day) {
        return "<activity-date type=\"" + type + "\" iso-date=\"" + day + "\"/>";
    }
}
