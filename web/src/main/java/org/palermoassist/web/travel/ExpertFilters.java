package org.palermoassist.web.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.UnGroup;
import org.palermoassist.travel.ExpertFilter;
import org.palermoassist.web.shared.Words;

/** Which rows of a meeting's report an address asks for, and how that is said. */
final class ExpertFilters {
    private static final String YES = "yes";

    private ExpertFilters() {}

    static ExpertFilter of(UnaryOperator<String> parameters) {
        return new ExpertFilter(
                text(parameters.apply("group")),
                text(parameters.apply("gender")),
                YES.equals(parameters.apply("ldc")),
                YES.equals(parameters.apply("joint")),
                YES.equals(parameters.apply("off")));
    }

    private static Optional<String> text(String given) {
        return Optional.ofNullable(given).filter(any -> !any.isEmpty());
    }

    /** Name of a regional group; of a State in none, of its region. */
    static String group(String group, Words words, ReferenceData reference) {
        if (group.isEmpty()) {
            return words.get("travel.report.noGroup");
        }
        for (UnGroup known : UnGroup.values()) {
            if (known.name().equals(group)) {
                return words.get("reference.group." + group);
            }
        }
        return reference.regions().find(group).isEmpty()
                ? group
                : reference.regions().name(group, words.language());
    }

    /** What is asked for, in words. */
    static String said(ExpertFilter filter, Words words, ReferenceData reference) {
        List<String> parts = new ArrayList<>();
        parts.add(words.get(filter.off() ? "travel.report.rows.off" : "travel.report.rows.all"));
        filter.group().ifPresent(group -> parts.add(group(group, words, reference)));
        filter.gender().ifPresent(gender -> parts.add(words.get("travel.report.gender." + gender(gender))));
        if (filter.ldc()) {
            parts.add(words.get("travel.report.ldc"));
        }
        if (filter.joint()) {
            parts.add(words.get("travel.report.joint"));
        }
        return String.join(" · ", parts);
    }

    /** The gender of one expert, as the form of the expert has it. */
    static String genderOfOne(String gender, Words words) {
        return words.get(gender.matches("[FMX]") ? "expert.gender." + gender : "travel.report.gender.OTHER");
    }

    /** Other letters than those that are offered count as said otherwise. */
    static String gender(String gender) {
        return gender.matches("[FMX]") ? gender : "OTHER";
    }
}
