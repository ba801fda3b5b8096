package org.palermoassist.donors;

import java.time.LocalDate;
import java.util.Optional;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Row;

/**
 * A pledge as a list shows it. It never counts as money: what came stands in {@code paid}.
 *
 * @param ref its ref
 * @param donor who promises
 * @param donorName in the reader's language
 * @param purpose what for
 * @param status how far it has come
 * @param amount promised
 * @param paid of it, in its currency
 * @param closed unpaid part that was cancelled or lapsed
 * @param usd value at the rate of its recording, for good (D-4)
 * @param pledgedOn day of the promise
 * @param nextDue day of the first instalment that is not paid
 * @param isPublic whether the donor announced it to everybody
 */
public record PledgeRow(
        PledgeRef ref,
        DonorRef donor,
        String donorName,
        PledgePurpose purpose,
        PledgeStatus status,
        Money amount,
        Money paid,
        Money closed,
        Money usd,
        LocalDate pledgedOn,
        Optional<LocalDate> nextDue,
        boolean isPublic) {
    private static final String PAID =
            "COALESCE((SELECT " + PledgeStore.PAID + " FROM receipt_move m WHERE m.pledge_id = p.id), 0)";

    /** Whether an instalment i is not paid. */
    static final String UNPAID = "i.amount > COALESCE((SELECT " + PledgeStore.PAID
            + " FROM receipt_move m WHERE m.pledge_id = i.pledge_id AND m.number = i.number), 0)";

    static final String TABLES = "pledge p JOIN donor d ON d.id = p.donor_id WHERE 1=1";

    /** What {@link #of} reads; the name of the donor has to be put in. */
    static String columns(String donorName) {
        return "p.ref, d.ref, " + donorName + " AS shown, p.purpose, p.status, p.amount, p.currency, " + PAID
                + ", p.closed_amount, p.usd, p.pledged_on, IF(p.status IN ('ANNOUNCED', 'CONFIRMED', 'PARTLY_PAID'),"
                + " (SELECT MIN(i.due_on) FROM instalment i WHERE i.pledge_id = p.id AND " + UNPAID
                + "), NULL) AS next_due, p.public_at IS NOT NULL";
    }

    static PledgeRow of(Row row) {
        String currency = row.text(6);
        return new PledgeRow(
                new PledgeRef(row.text(0)),
                new DonorRef(row.text(1)),
                row.text(2),
                PledgePurpose.valueOf(row.text(3)),
                PledgeStatus.valueOf(row.text(4)),
                Money.of(row.decimal(5).orElseThrow(), currency),
                Money.of(row.decimal(7).orElseThrow(), currency),
                Money.of(row.decimal(8).orElseThrow(), currency),
                Money.of(row.decimal(9).orElseThrow(), DatedRate.USD),
                row.date(10).orElseThrow(),
                row.date(11),
                row.flag(12));
    }

    /** What may still come. */
    public Money open() {
        return amount.minus(paid).minus(closed);
    }
}
