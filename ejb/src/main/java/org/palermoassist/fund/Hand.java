package org.palermoassist.fund;

import java.util.Map;
import java.util.Set;

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

    /**
     * Refuses whoever has had another hand in the same cost.
     *
     * @param past logins by the hand that they had
     * @param joined whether one person may approve and pay
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#FOUR_HANDS}
     */
    void require(String login, Map<Hand, Set<String>> past, boolean joined) {
        for (Hand other : values()) {
            boolean same =
                    other == this || joined && ordinal() >= APPROVE.ordinal() && other.ordinal() >= APPROVE.ordinal();
            FundRule.FOUR_HANDS.require(
                    same || !past.getOrDefault(other, Set.of()).contains(login), other);
        }
    }
}
