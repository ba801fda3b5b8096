package org.palermoassist.donors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;

/**
 * Money of the voluntary fund moved because of a receipt. It is observed in the same transaction: what breaks a rule of the
 * fund undoes the receipt too.
 *
 * @param kind from where to where
 * @param receipt the payment that it belongs to
 * @param donor who paid; empty while the sender is not known
 * @param pledge for which it was paid
 * @param earmark limits on its use; a pool is donor, earmark and percentage
 * @param pscPercent programme support costs on its use, 0 to 13
 * @param received as it was paid, above zero
 * @param usd its value in United States dollars at the rate of receipt, above zero, two decimals
 * @param on day of the movement
 * @param externalRef of the receipt in the official books, else that of the bank (U-21); may be empty
 */
public record FundMoney(
        Kind kind,
        ReceiptRef receipt,
        Optional<DonorRef> donor,
        Optional<PledgeRef> pledge,
        Earmark earmark,
        BigDecimal pscPercent,
        Money received,
        Money usd,
        LocalDate on,
        String externalRef,
        Actor by) {
    /** Money of a receipt without a reference. */
    public FundMoney(
            Kind kind,
            ReceiptRef receipt,
            Optional<DonorRef> donor,
            Optional<PledgeRef> pledge,
            Earmark earmark,
            BigDecimal pscPercent,
            Money received,
            Money usd,
            LocalDate on,
            Actor by) {
        this(kind, receipt, donor, pledge, earmark, pscPercent, received, usd, on, "", by);
    }

    /** From where to where money moves. */
    public enum Kind {
        /** Bank to pool. */
        RECEIVED,
        /** Bank to suspense: the sender is not known. */
        SUSPENDED,
        /** Suspense to pool: the sender became known. */
        IDENTIFIED,
        /** Bank to held surplus (D-2). */
        HELD,
        /** Held surplus to pool: the donor agreed. */
        RELEASED,
        /** Pool back to the donor's bank. */
        RETURNED,
        /** Held surplus or suspense back to the bank. */
        RETURNED_HELD
    }
}
