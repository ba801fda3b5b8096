package org.palermoassist.travel;

import org.palermoassist.fund.CostKind;

/** What is paid for a journey. */
public enum PaymentKind {
    /** The ticket, to the agent. */
    TICKET(CostKind.TICKETS),
    /** The lump sum instead of a ticket, to the traveller. */
    LUMP_SUM(CostKind.TICKETS),
    /** The hotel, in advance. */
    HOTEL(CostKind.OTHER),
    /** Visa and the insurance for it, on receipt. */
    VISA(CostKind.OTHER),
    /** The advance on subsistence and terminals, to the traveller. */
    ADVANCE(CostKind.DSA);

    private final CostKind cost;

    PaymentKind(CostKind cost) {
        this.cost = cost;
    }

    /** The account of the fund that it is charged to. */
    CostKind cost() {
        return cost;
    }
}
