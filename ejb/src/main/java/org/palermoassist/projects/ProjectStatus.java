package org.palermoassist.projects;

import java.util.Arrays;
import java.util.Optional;

/** IATI activity status. Source: code list ActivityStatus; moves by hand: rule P-2. */
public enum ProjectStatus {
    /** Pipeline or identification: planned, money not necessarily secured. */
    PIPELINE("1"),
    /** Implementation. */
    IMPLEMENTATION("2"),
    /** Finalisation: physically complete, accounts open. */
    FINALISATION("3"),
    /** Closed. */
    CLOSED("4"),
    /** Cancelled. */
    CANCELLED("5"),
    /** Suspended. */
    SUSPENDED("6");

    private final String code;

    ProjectStatus(String code) {
        this.code = code;
    }

    /** The status of an IATI code, unless the list does not hold it. */
    public static Optional<ProjectStatus> ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }

    /** IATI code, 1 to 6. */
    public String code() {
        return code;
    }

    /** Whether a provider may move its project to {@code next} by hand; imported jumps are accepted and logged (P-2). */
    public boolean allows(ProjectStatus next) {
        return switch (this) {
            case PIPELINE -> next == IMPLEMENTATION || next == CANCELLED;
            case IMPLEMENTATION -> next != PIPELINE && next != IMPLEMENTATION;
            case SUSPENDED -> next == IMPLEMENTATION || next == FINALISATION || next == CANCELLED;
            case FINALISATION -> next == CLOSED || next == IMPLEMENTATION;
            case CLOSED -> next == FINALISATION;
            case CANCELLED -> next == PIPELINE;
        };
    }

    /** Whether a move goes back in the life of a project and therefore needs a reason (P-2). */
    public boolean needsReason(ProjectStatus next) {
        return this == FINALISATION && next == IMPLEMENTATION
                || this == CLOSED && next == FINALISATION
                || this == CANCELLED && next == PIPELINE;
    }
}
