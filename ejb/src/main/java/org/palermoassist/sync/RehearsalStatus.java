package org.palermoassist.sync;

/** Where a rehearsal stands. */
public enum RehearsalStatus {
    /** Waits for its turn. */
    QUEUED,
    /** Is being fetched or read. */
    RUNNING,
    /** Read to its end, or to what makes the file unreadable. */
    DONE,
    /** Somebody ended it. */
    CANCELLED,
    /** Nothing came, or the portal could not do it. */
    FAILED;

    /** Whether nothing more will happen by itself. */
    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
