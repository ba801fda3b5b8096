package org.palermoassist.donors;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Row;

/**
 * What became of a part of a receipt.
 *
 * @param donor empty while the sender is not known
 * @param instalment on which it was laid, or from which it was given back
 * @param received in the currency of the receipt
 * @param settled in the currency of the pledge
 * @param usd at the rate of receipt
 * @param pledgeRate rate of the currency of the pledge on the day of receipt, where it is another one
 * @param on day of the movement
 * @param reason may be empty
 * @param at UTC, when it was recorded
 */
public record ReceiptMoveRow(
        MoveKind kind,
        Optional<DonorRef> donor,
        Optional<InstalmentKey> instalment,
        Money received,
        Optional<Money> settled,
        Money usd,
        Optional<DatedRate> pledgeRate,
        LocalDate on,
        String reason,
        Instant at) {
    static final String COLUMNS =
            "m.kind, d.ref, p.ref, m.number, m.received, r.currency, m.settled, p.currency, m.usd, m.pledge_rate,"
                    + " m.pledge_rate_on, m.pledge_rate_revision, m.moved_on, m.reason, m.at";
    static final String TABLES =
            "receipt_move m JOIN receipt r ON r.id = m.receipt_id LEFT JOIN donor d ON d.id = m.donor_id"
                    + " LEFT JOIN pledge p ON p.id = m.pledge_id";

    static ReceiptMoveRow of(Row row) {
        return new ReceiptMoveRow(
                MoveKind.valueOf(row.text(0)),
                row.optional(1).map(DonorRef::new),
                row.optional(2).map(ref -> new InstalmentKey(new PledgeRef(ref), row.integer(3))),
                Money.of(row.decimal(4).orElseThrow(), row.text(5)),
                row.optional(7).map(currency -> Money.of(row.decimal(6).orElseThrow(), currency)),
                Money.of(row.decimal(8).orElseThrow(), DatedRate.USD),
                row.decimal(9)
                        .map(rate -> new DatedRate(
                                row.text(7),
                                rate.stripTrailingZeros(),
                                row.date(10).orElseThrow(),
                                row.optional(11).map(Integer::valueOf),
                                "")),
                row.date(12).orElseThrow(),
                row.text(13),
                row.instant(14).orElseThrow());
    }
}
