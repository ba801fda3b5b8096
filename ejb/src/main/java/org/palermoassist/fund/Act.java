package org.palermoassist.fund;

/** Why money moved. */
public enum Act {
    /** A contribution came in. */
    RECEIVED,
    /** Money came in, the sender is not known. */
    SUSPENDED,
    /** The sender of suspended money became known. */
    IDENTIFIED,
    /** A surplus came in and is held. */
    HELD,
    /** The donor agreed to the use of a held surplus. */
    RELEASED,
    /** A contribution went back to its donor. */
    RETURNED,
    /** Held or suspended money went back. */
    RETURNED_HELD,
    /** Interest came in. */
    INTEREST,
    /** A gain or loss of exchange. */
    EXCHANGE,
    /** Money was put into the reserve, or taken out of it. */
    RESERVE,
    /** A donor extended or released limits: money moved to another pool of the same donor (F-8). */
    EARMARK,
    /** Money was set aside for a cost. */
    OBLIGATED,
    /** More was set aside for it. */
    RAISED,
    /** It was paid. */
    PAID,
    /** A cost came back. */
    REFUNDED,
    /** The rest went back to the pools it came from. */
    LIQUIDATED,
    /** The obligation was given up; the unspent went back. */
    CANCELLED,
    /** Another posting was taken back. */
    REVERSED
}
