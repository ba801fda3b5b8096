package org.palermoassist.sync;

/** Hands a rehearsal to the route that carries rehearsals out, one after the other; the route is in the integration module. */
public interface RehearsalQueue {
    /** Puts a rehearsal at the end of the queue; returns at once. */
    void add(RehearsalRef rehearsal);
}
