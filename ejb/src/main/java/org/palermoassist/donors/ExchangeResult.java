package org.palermoassist.donors;

import org.palermoassist.shared.Money;

/**
 * Gain or loss of exchange on what was paid of a pledge, in United States dollars (D-4); shown, never spread over expenditure.
 *
 * @param fixed value of the paid part at the rate of the pledge's recording
 * @param received value of what came, each payment at the rate of its receipt
 * @param charges kept back by banks and taken as paid, at the rate of receipt
 */
public record ExchangeResult(Money fixed, Money received, Money charges) {
    /** Above zero a gain, below zero a loss. */
    public Money difference() {
        return received.plus(charges).minus(fixed);
    }
}
