package org.palermoassist.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A crime type as in SHERLOC.
 *
 * @param code stable code
 * @param position order of showing
 * @param names English and French
 * @param validFrom first day on which it is offered
 * @param validTo last day on which it is offered
 */
public record CrimeType(
        String code, int position, Names names, Optional<LocalDate> validFrom, Optional<LocalDate> validTo) {}
