package org.palermoassist.fund;

/** What a payment is for. */
public enum CostKind {
    /** Tickets and lump sums. */
    TICKETS(AccountKind.PAID_TICKETS),
    /** Daily subsistence allowance. */
    DSA(AccountKind.PAID_DSA),
    /** Terminal expenses. */
    TERMINALS(AccountKind.PAID_TERMINALS),
    /** Anything else. */
    OTHER(AccountKind.PAID_OTHER);

    private final AccountKind account;

    CostKind(AccountKind account) {
        this.account = account;
    }

    AccountKind account() {
        return account;
    }
}
