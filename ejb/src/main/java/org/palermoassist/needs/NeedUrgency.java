package org.palermoassist.needs;

/** How urgent the State says it is (N-1). */
public enum NeedUrgency {
    /** Within months. */
    HIGH,
    /** Within a year or so. */
    MEDIUM,
    /** No hurry. */
    LOW
}
