package org.palermoassist.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which lines of the trail are wanted.
 *
 * @param ref of a record
 * @param login of who acted
 * @param role of who acted
 * @param body State code or organization ref spoken for, or State entered for
 * @param action beginning of the action, such as {@code need.}
 * @param refused only refused attempts, or only acts done
 * @param from first day, UTC
 * @param to last day, UTC
 */
public record AuditFilter(
        Optional<String> ref,
        Optional<String> login,
        Optional<String> role,
        Optional<String> body,
        Optional<String> action,
        Optional<Boolean> refused,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** All lines about a record. */
    public static AuditFilter about(String ref) {
        return new AuditFilter(
                Optional.of(ref),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What was asked for, for the trail itself. */
    String asked() {
        return Stream.of(login, role, body, action, refused, from, to)
                .flatMap(Optional::stream)
                .map(String::valueOf)
                .collect(Collectors.joining(" | "));
    }
}
