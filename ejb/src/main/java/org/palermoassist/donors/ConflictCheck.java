package org.palermoassist.donors;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A check of a private donor for conflicts of interest (D-6).
 *
 * @param at UTC
 * @param clear whether nothing stands against taking its money
 * @param grounds what was looked at and found
 * @param validUntil last day on which it holds
 */
public record ConflictCheck(Instant at, boolean clear, String grounds, LocalDate validUntil) {}
