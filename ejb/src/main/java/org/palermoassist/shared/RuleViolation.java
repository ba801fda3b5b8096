package org.palermoassist.shared;

import java.util.Arrays;
import java.util.List;

/** A request that breaks a business rule. Nothing was changed. */
public class RuleViolation extends RuntimeException {
    private final transient Rule rule;
    private final transient List<Object> facts;

    /** @param facts what the rule's message shows, in order */
    public RuleViolation(Rule rule, Object... facts) {
        super(rule.messageKey() + " " + Arrays.toString(facts));
        this.rule = rule;
        this.facts = Arrays.asList(facts);
    }

    /** The broken rule. */
    public Rule rule() {
        return rule;
    }

    /** What the message shows, in the order of its placeholders. */
    public List<Object> facts() {
        return facts;
    }

    /** Key of the message: {@code rule.<capability>.<RULE>}. */
    public String messageKey() {
        return rule.messageKey();
    }
}
