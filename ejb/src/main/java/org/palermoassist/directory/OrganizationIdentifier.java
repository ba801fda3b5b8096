package org.palermoassist.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An identifier of an organization.
 *
 * @param identifier as partners write it, such as {@code XM-DAC-41128}
 * @param from first day, when known
 * @param to last day, when known
 * @param evidence IN_USE, BY_RULE, TO_VERIFY, LOCAL or REPORTED
 */
public record OrganizationIdentifier(
        String identifier, Optional<LocalDate> from, Optional<LocalDate> to, String evidence) {}
