package org.palermoassist.calls;

import java.io.Serializable;
import java.time.Instant;

/**
 * A step of a call or nomination.
 *
 * @param at when
 * @param act what was done
 * @param reason why, where a reason was given
 * @param role of who did it
 * @param login of who did it; empty for readers who may not know (U-39)
 */
public record CallEventRow(Instant at, CallAct act, String reason, String role, String login) implements Serializable {}
