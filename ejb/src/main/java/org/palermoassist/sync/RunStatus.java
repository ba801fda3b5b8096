package org.palermoassist.sync;

/** Where a run stands. */
public enum RunStatus {
    /** Received, waits for its turn. */
    QUEUED,
    /** Being read. */
    RUNNING,
    /** Read; whether the file was accepted is the file's verdict. */
    DONE,
    /** The portal failed; the file may be sent again. */
    FAILED,
    /** The portal stopped in the middle; the file may be sent again. */
    INTERRUPTED;

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
