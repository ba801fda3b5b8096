package org.palermoassist.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which lines of the trail are wanted.
 *
 * @param ref of a record
 * @param login of who acted
 * @param action beginning of the action, such as {@code need.}
 * @param refused only refused attempts, or only acts done
 * @param from first day, UTC
 * @param to last day, UTC
 */
public record AuditFilter(
        Optional<String> ref,
        Optional<String> login,
        Optional<String> action,
        Optional<Boolean> refused,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {}
