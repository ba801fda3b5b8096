package org.palermoassist.fund;

/**
 * What an account of the ledger is for. Money of the fund stands on accounts that never fall below zero; those outside tell where
 * it came from and where it went, and together they are what the bank holds, with the opposite sign.
 */
public enum AccountKind {
    /** Contributions as they came in, and went back. */
    BANK("1000", Side.OUTSIDE),
    /** Of a pool: paid for tickets and lump sums. */
    PAID_TICKETS("1100", Side.OUTSIDE),
    /** Of a pool: paid as daily subsistence allowance. */
    PAID_DSA("1110", Side.OUTSIDE),
    /** Of a pool: paid as terminal expenses. */
    PAID_TERMINALS("1120", Side.OUTSIDE),
    /** Of a pool: paid for anything else, such as visas. */
    PAID_OTHER("1130", Side.OUTSIDE),
    /** Of a pool: programme support costs (F-2). */
    PAID_SUPPORT("1190", Side.OUTSIDE),
    /** Of a pool: interest that came in. */
    INTEREST("1200", Side.OUTSIDE),
    /** Of a pool: gains and losses of exchange. */
    EXCHANGE("1300", Side.OUTSIDE),
    /** Received, the sender not known (U-29). */
    SUSPENSE("2000", Side.OWED),
    /** Received in surplus, held until the donor agrees (D-2). */
    HELD("2100", Side.OWED),
    /** Of a pool: available (F-3). */
    FREE("3000", Side.POOL),
    /** Of a pool: set aside for obligations. */
    OBLIGATED("3100", Side.POOL),
    /** Of a pool: reserve (F-3). */
    RESERVE("3200", Side.POOL);

    /** Where an account stands in the chart. */
    public enum Side {
        /** Outside the fund: where money comes from and where it goes. */
        OUTSIDE,
        /** Not the fund's yet. */
        OWED,
        /** The fund's own, under a donor's limits. */
        POOL
    }

    private final String number;
    private final Side side;

    AccountKind(String number, Side side) {
        this.number = number;
        this.side = side;
    }

    /** Its number in the chart. */
    public String number() {
        return number;
    }

    /** Where it stands in the chart. */
    public Side side() {
        return side;
    }

    /** Whether each pool has one of its own. */
    boolean isOfPool() {
        return this != BANK && this != SUSPENSE && this != HELD;
    }

    /** Whether it may fall below zero. */
    boolean isBoundless() {
        return side == Side.OUTSIDE;
    }
}
