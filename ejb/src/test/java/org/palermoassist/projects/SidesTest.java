package org.palermoassist.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palermoassist.projects.iati.ActivityFields;

class SidesTest {
    private static final Map<FieldGroup, ConflictRule> ASK = Map.of(FieldGroup.TEXTS, ConflictRule.ASK);
    private static final ActivityFields FIRST = activity("First", "2");

    @Test
    void fields_of_the_partner_are_taken() {
        Sides sides = Sides.same(FIRST).receive(activity("Second", "3"), Map.of());

        assertThat(sides.ours().text("title")).isEqualTo("Second");
        assertThat(sides.ours().text("activity-status")).isEqualTo("3");
        assertThat(sides.differ()).isFalse();
    }

    @Test
    void field_that_is_ours_is_kept_and_the_partners_word_stands_beside() {
        Sides sides = Sides.same(FIRST).receive(activity("Second", "3"), ASK);

        assertThat(sides.ours().text("title")).isEqualTo("First");
        assertThat(sides.theirs().text("title")).isEqualTo("Second");
        assertThat(sides.ours().text("activity-status")).isEqualTo("3");
        assertThat(sides.conflicts()).isEmpty();
    }

    @Test
    void both_sides_changed_the_same_field() {
        Sides sides = edited("Ours").receive(activity("Second", "2"), ASK);

        assertThat(sides.conflicts()).containsExactly(new Sides.Conflict("title", "First", "Second", "Ours"));
        assertThat(sides.ours().text("title")).isEqualTo("Ours");
    }

    @Test
    void edited_field_of_which_the_partner_says_nothing_new_is_no_conflict() {
        assertThat(edited("Ours").receive(activity("First", "3"), ASK).conflicts())
                .isEmpty();
    }

    @Test
    void both_sides_say_the_same_at_last() {
        Sides sides = edited("Ours").receive(activity("Ours", "2"), ASK);

        assertThat(sides.differ()).isFalse();
        assertThat(sides.agreed().text("title")).isEqualTo("Ours");
    }

    @Test
    void rule_for_the_partner_takes_its_word() {
        Sides sides = edited("Ours").receive(activity("Second", "2"), Map.of(FieldGroup.TEXTS, ConflictRule.THEIRS));

        assertThat(sides.ours().text("title")).isEqualTo("Second");
        assertThat(sides.conflicts()).isEmpty();
    }

    @Test
    void rule_for_us_keeps_our_word_without_a_conflict() {
        Sides sides = edited("Ours").receive(activity("Second", "2"), Map.of(FieldGroup.TEXTS, ConflictRule.OURS));

        assertThat(sides.ours().text("title")).isEqualTo("Ours");
        assertThat(sides.conflicts()).isEmpty();
        assertThat(sides.differ()).isTrue();
    }

    @Test
    void chosen_field_is_settled_until_the_partner_says_something_new() {
        Sides conflict = edited("Ours").receive(activity("Second", "2"), ASK);
        Sides kept = conflict.choose("title", ConflictRule.OURS);

        assertThat(kept.conflicts()).isEmpty();
        assertThat(kept.receive(activity("Second", "3"), ASK).conflicts()).isEmpty();
        assertThat(kept.receive(activity("Third", "2"), ASK).conflicts())
                .containsExactly(new Sides.Conflict("title", "Second", "Third", "Ours"));
        assertThat(conflict.choose("title", ConflictRule.THEIRS).differ()).isFalse();
    }

    @Test
    void choice_taken_back_is_the_conflict_again() {
        Sides conflict = edited("Ours").receive(activity("Second", "2"), ASK);
        Sides back = conflict.choose("title", ConflictRule.THEIRS).restore("title", conflict.ours(), conflict.agreed());

        assertThat(back.conflicts()).isEqualTo(conflict.conflicts());
    }

    @Test
    void group_given_back_is_as_the_partner_says() {
        Sides given = edited("Ours").receive(activity("Second", "2"), ASK).giveBack(FieldGroup.TEXTS);

        assertThat(given.ours().text("title")).isEqualTo("Second");
        assertThat(given.differ()).isFalse();
    }

    private static Sides edited(String title) {
        return Sides.same(FIRST).edit(Set.of("title"), activity(title, "2"));
    }

    private static ActivityFields activity(String title, String status) {
        return ActivityFields.of(Activities.with(
                "<title><narrative>" + title + "</narrative></title><activity-status code=\"" + status + "\"/>"));
    }
}
