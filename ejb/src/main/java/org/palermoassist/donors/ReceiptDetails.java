package org.palermoassist.donors;

import java.util.List;
import org.palermoassist.reference.DatedRate;

/**
 * A payment with all that became of it.
 *
 * @param row what a list shows
 * @param rate of its currency on its day, as it was used
 * @param note why charges were taken as paid
 * @param moves what became of it, in order
 * @param history the latest first
 */
public record ReceiptDetails(
        ReceiptRow row, DatedRate rate, String note, List<ReceiptMoveRow> moves, List<DonorsEventRow> history) {}
