package org.palermoassist.projects;

/** Whether a link counts for its need. Source: rules N-8, U-11. */
public enum LinkWeight {
    /** Accepted, and the project is being carried out. */
    COUNTS,
    /** Accepted, and the project is planned with money committed: counts, shown as planned. */
    COUNTS_AS_PLANNED,
    /** The project is planned without commitment: planned, does not count yet. */
    NOT_YET,
    /** The project is finished, cancelled, suspended, or says nothing of its status. */
    NOT_ACTIVE;

    /** The weight of a link of such a project. */
    static LinkWeight of(String status, boolean committed) {
        return switch (ProjectStatus.ofCode(status).orElse(ProjectStatus.CLOSED)) {
            case IMPLEMENTATION -> COUNTS;
            case PIPELINE -> committed ? COUNTS_AS_PLANNED : NOT_YET;
            case FINALISATION, CLOSED, CANCELLED, SUSPENDED -> NOT_ACTIVE;
        };
    }

    /** Whether an accepted link of this weight counts. */
    public boolean counts() {
        return this == COUNTS || this == COUNTS_AS_PLANNED;
    }
}
