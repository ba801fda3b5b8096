package org.palermoassist.travel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palermoassist.shared.Money;

/**
 * All that is due on claims, for the file of credit transfers.
 *
 * @param message that the file is called by, at most 35 characters
 * @param createdAt UTC
 * @param executeOn day on which the bank is asked to pay
 * @param payer whose account pays
 * @param payees those who are in the file, and those who are not
 */
public record TransferFile(
        String message, Instant createdAt, LocalDate executeOn, PaymentSettings.Payer payer, List<Payee> payees) {
    /** Those who are in the file, in the order of their journeys. */
    public List<Payee> included() {
        return payees.stream().filter(one -> one.transfer().isPresent()).toList();
    }

    /** Those who are not, each with the reason. */
    public List<Payee> excluded() {
        return payees.stream().filter(one -> one.leftOut().isPresent()).toList();
    }

    /** The control sum: what the transfers of the file come to. */
    public Money total() {
        return included().stream().map(Payee::amount).reduce(Money.zero("USD"), Money::plus);
    }
}
