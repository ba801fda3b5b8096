package org.palermoassist.donors;

import java.util.Optional;

/** What became of a part of money that came. */
public enum MoveKind {
    /** Laid on an instalment. */
    RECEIVED(FundMoney.Kind.RECEIVED),
    /** Kept back by banks, and taken as paid by decision (U-29). */
    CHARGED(null),
    /** More than was open: held until the donor agrees (D-2). */
    HELD(FundMoney.Kind.HELD),
    /** The sender is not known. */
    SUSPENDED(FundMoney.Kind.SUSPENDED),
    /** The sender became known: laid on an instalment. */
    IDENTIFIED(FundMoney.Kind.IDENTIFIED),
    /** The donor agreed: a new contribution without limits (D-2). */
    RELEASED(FundMoney.Kind.RELEASED),
    /** Given back out of what was laid on an instalment, or was released. */
    RETURNED(FundMoney.Kind.RETURNED),
    /** Given back out of what was held or in suspense; so goes what was meant for another fund (U-29). */
    RETURNED_HELD(FundMoney.Kind.RETURNED_HELD);

    private final FundMoney.Kind inFund;

    MoveKind(FundMoney.Kind inFund) {
        this.inFund = inFund;
    }

    /** What moves in the fund; nothing where no money does. */
    Optional<FundMoney.Kind> inFund() {
        return Optional.ofNullable(inFund);
    }
}
