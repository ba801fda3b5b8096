package org.palermoassist.sync;

/** Where a run stands. */
public enum RunStatus {
    /** Received, waits for its turn. */
    QUEUED,
    /** Being read. */
    RUNNING,
    /** Read, but so much of its source is missing that a person has to say whether that is gone. */
    WAITING,
    /** Read; whether the file was accepted is the file's verdict. */
    DONE,
    /** Somebody ended it; what was written until then stays. */
    CANCELLED,
    /** What it changed was taken back. */
    UNDONE,
    /** The portal failed; the file may be sent again. */
    FAILED,
    /** The portal stopped in the middle and the bytes are gone; the file must be sent again. */
    INTERRUPTED;

    /** Whether nothing more will happen by itself. */
    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
