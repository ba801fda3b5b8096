package org.palermoassist.fund;

import java.util.Optional;

/** A step of an obligation. */
public enum ObligationAct {
    /** Money was asked for and reserved. */
    REQUESTED(Hand.REQUEST),
    /** More was asked for. */
    RAISED(Hand.REQUEST),
    /** Funds were certified. */
    CERTIFIED(Hand.CERTIFY),
    /** It was approved. */
    APPROVED(Hand.APPROVE),
    /** Some of it was paid. */
    PAID(Hand.PAY),
    /** A cost came back. */
    REFUNDED(Hand.PAY),
    /** It was closed. */
    LIQUIDATED(null),
    /** It was given up. */
    CANCELLED(null),
    /** Nobody approved it in time. */
    EXPIRED(null);

    private final Hand hand;

    ObligationAct(Hand hand) {
        this.hand = hand;
    }

    /** The hand whose step it is. */
    Optional<Hand> hand() {
        return Optional.ofNullable(hand);
    }
}
