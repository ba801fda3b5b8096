package org.palermoassist.travel;

/** What proves that a leg was travelled; the others stand in for a boarding pass that was lost (U-38). */
public enum TravelProof {
    /** The boarding pass. */
    BOARDING_PASS,
    /** A statement of the airline or railway that the leg was used. */
    CARRIER_STATEMENT,
    /** A stamp of entry or exit in the passport. */
    PASSPORT_STAMP,
    /** The travel agent's proof that the coupon was used. */
    USED_COUPON,
    /** The hotel's invoice of the night after it. */
    HOTEL_INVOICE
}
