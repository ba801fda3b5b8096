package org.palermoassist.travel;

/** A step of a journey. */
public enum JourneyAct {
    /** The expert was selected. */
    OPENED,
    /** Legs and private days were entered. */
    PLANNED,
    /** A quote came in. */
    QUOTED,
    /** Ticket or lump sum was chosen. */
    PASSAGE,
    /** What is prepaid for the hotel was entered. */
    HOTEL,
    /** What the visa takes was entered. */
    VISA,
    /** The visa is there. */
    VISA_GRANTED,
    /** It is known how to pay the traveller. */
    DETAILS,
    /** Authorization was asked for. */
    REQUESTED,
    /** Funds were certified. */
    CERTIFIED,
    /** It was authorized. */
    APPROVED,
    /** The authorization was amended, and is asked for anew. */
    AMENDED,
    /** Something was paid. */
    PAID,
    /** Something came back. */
    REFUNDED,
    /** The expert is back. */
    TRAVELLED,
    /** The claim came in. */
    CLAIMED,
    /** The claim was given back to be completed. */
    CLAIM_BACK,
    /** All is settled. */
    SETTLED,
    /** It was given up. */
    CANCELLED,
    /** The expert did not come. */
    NO_SHOW,
    /** Another expert of the State took it over. */
    REPLACED
}
