package org.palermoassist.fund;

import org.palermoassist.shared.Rule;

/** Rules of the voluntary fund and its ledger. */
public enum FundRule implements Rule {
    /** No account of the fund falls below zero: what is not there is neither set aside nor paid. Source: F-5. */
    NEVER_OVERDRAWN,
    /** The pools whose limits a cost meets do not have enough for it together. Source: F-3, F-4, F-5. */
    POOLS_COVER_THE_COST,
    /** A cost is set aside where at least one pool allows it. Source: F-4. */
    A_POOL_ALLOWS_THE_COST,
    /** A transfer moves an amount above zero. Source: F-9. */
    TRANSFER_IS_POSITIVE,
    /** A transfer leaves one account and enters another. Source: F-9. */
    TRANSFER_CHANGES_HANDS,
    /** Both accounts of a transfer are in its currency. Source: F-9. */
    ONE_CURRENCY,
    /** An amount of the ledger has the decimals of its currency, no more. Source: U-34. */
    AMOUNT_HAS_ISO_DIGITS,
    /** A posting is reversed once. Source: F-9. */
    REVERSED_ONCE,
    /** A reversal is not reversed; what was right is posted anew. Source: F-9. */
    REVERSAL_IS_FINAL,
    /** Of an obligation only payments and refunds are reversed, while it is open; its other steps have steps of their own. Source: F-7. */
    REVERSAL_LEAVES_OBLIGATION_WHOLE,
    /** Nothing is posted into a closed month. Source: F-9, U-21. */
    PERIOD_IS_OPEN,
    /** Months are closed one after the other, each when it is over. */
    PERIOD_IS_OVER,
    /** Nothing is posted for a day that has not come. */
    DAY_HAS_COME,
    /** Whoever moves money says why, in at most 500 characters. Source: F-9. */
    REASON_GIVEN,
    /** A reference in the official books has at most 60 characters. Source: U-21. */
    EXTERNAL_REFERENCE_FITS,
    /** Programme support costs are 0 to 13 percent. Source: F-2. */
    SUPPORT_COST_IN_RANGE,
    /** A reserve is held in unearmarked pools only. Source: F-3. */
    RESERVE_IS_UNEARMARKED,
    /** An obligation moves only along the arrows of {@link ObligationStatus}. Source: F-7. */
    OBLIGATION_STATUS_ORDER,
    /** Who asked, who certified, who approved and who paid are different people. Source: F-10. */
    FOUR_HANDS,
    /** Nobody stands in for oneself. Source: U-38. */
    COVER_IS_BY_ANOTHER,
    /** Whoever stands in for a hand can have that hand. Source: U-38, F-10. */
    COVER_HOLDS_THE_RIGHT,
    /** A cover is of today or days to come, a year at most. Source: U-38. */
    COVER_HAS_DAYS,
    /** One person stands in for one's hand on a day. Source: U-38. */
    COVER_ONCE,
    /** Nobody acts on a cost of one's own. Source: F-10. */
    NOT_ONES_OWN_COST,
    /** Funds are certified before anybody approves. Source: F-10. */
    CERTIFIED_FIRST,
    /** What is paid was approved. Source: F-6, F-10. */
    PAYMENT_IS_APPROVED,
    /** What is paid is at most what is left of the obligation; else it is raised first. Source: F-6. */
    PAYMENT_WITHIN_OBLIGATION,
    /** What comes back was paid before. Source: T-12. */
    REFUND_WITHIN_PAID,
    /** A cost is above zero. */
    COST_IS_POSITIVE,
    /** The fund is kept in United States dollars. Source: DOMAIN 1, functional currency. */
    FUND_IS_IN_DOLLARS,
    /** A statement balances to the cent, or is not issued. Source: R-1. */
    STATEMENT_BALANCES
}
