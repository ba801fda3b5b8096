package org.palermoassist.needs;

import java.util.EnumSet;
import java.util.Set;

/** Where a need stands. STALE is a flag, not a status. Source: rules N-3 to N-5. */
public enum NeedStatus {
    /** Being written; the State's alone. */
    DRAFT,
    /** Handed in; the Secretariat looks at the form. */
    SUBMITTED,
    /** Sent back by the Secretariat with a reason; changing it makes it a draft again. */
    RETURNED,
    /** The form is complete; becomes OPEN in the same step (N-5). */
    VALIDATED,
    /** Stated, no accepted link counts. */
    OPEN,
    /** Accepted links answer a part. */
    PARTLY_COVERED,
    /** Accepted links answer all of it. */
    COVERED,
    /** The State says that it is met. */
    MET,
    /** The State took it back. */
    WITHDRAWN,
    /** Another need of the same State stands for it. */
    MERGED;

    private static final Set<NeedStatus> STATED = EnumSet.of(OPEN, PARTLY_COVERED, COVERED);

    boolean allows(NeedStatus next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED || next == WITHDRAWN;
            case SUBMITTED -> next == VALIDATED || next == RETURNED || next == WITHDRAWN || next == MERGED;
            case RETURNED -> next == DRAFT || next == WITHDRAWN;
            case VALIDATED -> next == OPEN || next == WITHDRAWN;
            case OPEN, PARTLY_COVERED, COVERED ->
                next.isStated() && next != this || next == MET || next == WITHDRAWN || next == MERGED;
            case MET -> next == WITHDRAWN;
            case WITHDRAWN, MERGED -> false;
        };
    }

    /** Stated and not met: OPEN, PARTLY_COVERED or COVERED (U-2). */
    public boolean isStated() {
        return STATED.contains(this);
    }

    /** The three statuses of a need that is stated and not met. */
    public static Set<NeedStatus> stated() {
        return EnumSet.copyOf(STATED);
    }
}
