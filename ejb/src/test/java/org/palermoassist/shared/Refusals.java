package org.palermoassist.shared;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the portal refuses, and by which rule. */
public final class Refusals {
    private Refusals() {}

    /** Insists that the work breaks this rule and no other. */
    public static void refused(Rule rule, ThrowingCallable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work)
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }
}
