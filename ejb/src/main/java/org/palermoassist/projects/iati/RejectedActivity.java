package org.palermoassist.projects.iati;

import java.util.List;
import org.palermoassist.shared.Rule;

/**
 * An activity that cannot be kept as a project.
 *
 * @param position place in the file, from 1
 * @param line line in the file where it begins
 * @param identifier as far as there is one, at most 200 characters
 * @param reasons rules that it breaks, one at least
 */
public record RejectedActivity(int position, int line, String identifier, List<Reason> reasons) {
    /** Copies the reasons. */
    public RejectedActivity {
        reasons = List.copyOf(reasons);
    }

    /**
     * A rule that is broken.
     *
     * @param place part of the activity, or heading of the list
     * @param found what stands there
     */
    public record Reason(Rule rule, String place, String found) {}

    /** One that cannot be told apart from others, because of its identifier. */
    static RejectedActivity unidentified(int position, int line, String identifier, Rule rule) {
        return new RejectedActivity(
                position, line, identifier, List.of(new Reason(rule, "iati-identifier", identifier)));
    }

    /** The first rule that it breaks. */
    public Rule rule() {
        return reasons.get(0).rule();
    }
}
