package org.palermoassist.fund;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.security.Right;

/** The hands that a cost goes through (F-10): four people, or three where one may approve and pay. */
public enum Hand {
    /** Asks for the money, and for more of it. */
    REQUEST,
    /** Certifies that there is money for it. */
    CERTIFY,
    /** Approves. */
    APPROVE,
    /** Pays. */
    PAY;

    /** What somebody has to be allowed who is to have it. */
    public Right right() {
        return switch (this) {
            case REQUEST -> Right.FUND_REQUEST;
            case CERTIFY -> Right.FUND_CERTIFY;
            case APPROVE -> Right.FUND_APPROVE;
            case PAY -> Right.FUND_PAY;
        };
    }

    /**
     * Refuses whoever has had another hand in the same cost.
     *
     * @param past logins by the hand that they had
     * @param joined whether one person may approve and pay
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#FOUR_HANDS}
     */
    void require(String login, Map<Hand, Set<String>> past, boolean joined) {
        other(login, past, joined).ifPresent(other -> FundRule.FOUR_HANDS.require(false, other));
    }

    /** Another hand that somebody had in the same cost, if it bars this one. */
    Optional<Hand> other(String login, Map<Hand, Set<String>> past, boolean joined) {
        return Arrays.stream(values())
                .filter(other -> !isSame(other, joined)
                        && past.getOrDefault(other, Set.of()).contains(login))
                .findFirst();
    }

    private boolean isSame(Hand other, boolean joined) {
        return other == this || joined && ordinal() >= APPROVE.ordinal() && other.ordinal() >= APPROVE.ordinal();
    }
}
