package org.palermoassist.travel;

/** How the passage is paid for; the one excludes the other (T-7). */
public enum Passage {
    /** The fund buys the ticket. */
    TICKET,
    /** The traveller gets a lump sum and buys it. */
    LUMP_SUM
}
