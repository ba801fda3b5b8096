package org.palermoassist.donors;

import java.time.LocalDate;
import org.palermoassist.reference.DatedRate;

/**
 * What was laid on a pledge or given back, with the receipt that it belongs to.
 *
 * @param receipt the payment
 * @param receivedOn value date of the bank
 * @param rate of the currency of the receipt on that day
 * @param move what became of it
 */
public record PledgeMove(ReceiptRef receipt, LocalDate receivedOn, DatedRate rate, ReceiptMoveRow move) {}
