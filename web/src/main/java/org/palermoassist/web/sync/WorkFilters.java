package org.palermoassist.web.sync;

import java.util.Optional;
import java.util.function.Function;
import org.palermoassist.sync.WorkFilter;
import org.palermoassist.web.shared.Words;

/** The filter of the worklist as it stands in an address, and what to do about a rule. */
final class WorkFilters {
    private WorkFilters() {}

    static WorkFilter of(Function<String, Optional<String>> values) {
        return new WorkFilter(values.apply("q"), values.apply("rule").filter(rule -> rule.matches("[A-Z_]{1,60}")));
    }

    /** The rule in plain words. */
    static String rule(String rule, Words words) {
        String key = "rule.projects." + rule;
        return words.has(key) ? words.get(key) : rule;
    }

    /** What to do about it. */
    static String todo(String rule, Words words) {
        String key = "sync.todo." + rule;
        return words.get(words.has(key) ? key : "sync.todo.other");
    }
}
