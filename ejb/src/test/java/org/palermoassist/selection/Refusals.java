package org.palermoassist.selection;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.palermoassist.shared.RuleViolation;

/** What the selection refuses. */
final class Refusals {
    private Refusals() {}

    static void refused(SelectionRule rule, ThrowingCallable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work)
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }
}
