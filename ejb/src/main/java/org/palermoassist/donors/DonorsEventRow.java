package org.palermoassist.donors;

import java.time.Instant;

/**
 * A step of a donor, a pledge or a receipt.
 *
 * @param at UTC
 * @param act what was done
 * @param status after it; may be empty
 * @param reason may be empty
 * @param role of who did it
 * @param login who did it; empty for readers outside the own donor (U-39)
 */
public record DonorsEventRow(Instant at, DonorsAct act, String status, String reason, String role, String login) {}
