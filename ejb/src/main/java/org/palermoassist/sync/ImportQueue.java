package org.palermoassist.sync;

/** Hands a received file to the import route; the route is in the integration module. */
public interface ImportQueue {
    /** Puts a run at the end of the queue; returns at once. */
    void add(RunRef run);
}
