package org.palermoassist.calls;

import org.palermoassist.shared.Rule;

/** Rules of calls and nominations. */
public enum CallsRule implements Rule {
    /** What a call may take of a pool is an amount of United States dollars above zero. */
    CEILING_IS_PAYABLE
}
