package org.palermoassist.web.sync;

import java.util.Arrays;
import org.palermoassist.shared.Rule;
import org.palermoassist.sync.SyncRule;
import org.palermoassist.sync.mapping.MappingRule;

/** Keys of the words of rules that stand by their names in the list of problems. */
final class RuleKeys {
    private RuleKeys() {}

    /** A rule's name is that of a rule of sources, of lists, else of projects. */
    static String of(String rule) {
        String capability =
                isOf(SyncRule.values(), rule) ? "sync" : isOf(MappingRule.values(), rule) ? "mapping" : "projects";
        return "rule." + capability + "." + rule;
    }

    private static boolean isOf(Rule[] rules, String name) {
        return Arrays.stream(rules).anyMatch(rule -> rule.name().equals(name));
    }
}
