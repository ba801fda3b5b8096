package org.palermoassist.shared;

import java.util.Locale;

/**
 * A business rule with one name. Each capability has one enum that implements this; the same name stands at the guard, in
 * the message key {@code rule.<capability>.<RULE>}, in the SQL CHECK where it can be said there, and as the test's name.
 */
public interface Rule {
    /** The constant's name, such as {@code STATUS_ORDER}. */
    String name();

    /** The capability in lower case, from the enum's own name: {@code NeedsRule} belongs to {@code needs}. */
    default String capability() {
        String type = getClass().isEnum()
                ? getClass().getSimpleName()
                : getClass().getSuperclass().getSimpleName();
        return type.substring(0, type.length() - "Rule".length()).toLowerCase(Locale.ROOT);
    }

    /** Key of the message: {@code rule.<capability>.<RULE>}. */
    default String messageKey() {
        return "rule." + capability() + "." + name();
    }

    /**
     * Refuses what breaks the rule.
     *
     * @param holds whether the rule holds
     * @param facts what the message shows, in the order of its placeholders
     * @throws RuleViolation when it does not hold
     */
    default void require(boolean holds, Object... facts) {
        if (!holds) {
            throw new RuleViolation(this, facts);
        }
    }
}
