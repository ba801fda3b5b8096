package org.palermoassist.donors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.Money;

/**
 * Money that came.
 *
 * @param purpose FUND: on the bank account of the fund; ASSISTANCE: paid to a provider
 * @param receivedOn value date of the bank
 * @param amount as it was credited
 * @param charges kept back by banks on the way and taken as paid, in the same currency; zero for none
 * @param donor who sent it; empty while that is not known: then it lies in suspense
 * @param instalments on which it is laid, in this order; what is more is held
 * @param sender as the bank names it
 * @param bankReference of the bank statement (U-21); may be empty
 * @param bookReference document number in the books of the United Nations (U-21); may be empty
 * @param decision why charges are taken as paid; needed where there are some
 */
public record ReceiptForm(
        PledgePurpose purpose,
        LocalDate receivedOn,
        Money amount,
        Money charges,
        Optional<DonorRef> donor,
        List<InstalmentKey> instalments,
        String sender,
        String bankReference,
        String bookReference,
        String decision) {
    /** Checks amounts and lengths. */
    public ReceiptForm {
        instalments = instalments.stream().distinct().toList();
        sender = Texts.fitting(sender, 300);
        bankReference = Texts.fitting(bankReference, 60);
        bookReference = Texts.fitting(bookReference, 60);
        decision = Texts.fitting(decision, 1000);
        DonorsRule.AMOUNT_IS_PAYABLE.require(amount.isPositive() && amount.isPayable(), amount);
        DonorsRule.AMOUNT_IS_PAYABLE.require(
                charges.isPayable()
                        && !charges.negated().isPositive()
                        && charges.currency().equals(amount.currency()),
                charges);
        DonorsRule.DECISION_HAS_REASON.require(charges.isZero() || !decision.isEmpty());
        DonorsRule.RECEIPT_MEETS_OPEN_INSTALMENTS.require(donor.isPresent() || instalments.isEmpty());
        DonorsRule.CHARGES_FIT.require(charges.isZero() || !instalments.isEmpty(), charges);
    }
}
