package org.palermoassist.exchange;

/** Why an event was sent. */
public enum DeliveryPurpose {
    /** Something changed. */
    EVENT,
    /** Somebody wanted to have it once more. */
    REPLAY,
    /** Somebody wanted to see whether events arrive. */
    TEST
}
