package org.palermoassist.calls;

import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Condition;

/**
 * Which nominations a reader knows of: a State's focal point and mission their own, the Secretariat and the auditor what was
 * announced. For everybody else there are none.
 */
final class NominationSight {
    private NominationSight() {}

    /** The condition on a table with alias {@code x}. */
    static Condition of(Actor by) {
        if (by.has(Right.NOMINATION_PREPARE) && by.stateCode().isPresent()) {
            return Condition.of("x.state_code = ?", by.stateCode().get());
        }
        if (by.has(Right.NOMINATION_READ)) {
            return Condition.of("(x.announced_at IS NOT NULL OR x.on_behalf = TRUE)");
        }
        return Condition.of("FALSE");
    }
}
