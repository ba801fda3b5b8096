package org.palermoassist.donors;

import java.time.LocalDate;
import org.palermoassist.shared.Money;

/**
 * A payment as a list shows it.
 *
 * @param ref its ref
 * @param purpose FUND, or ASSISTANCE for what was paid to a provider
 * @param receivedOn value date of the bank
 * @param amount as it was credited
 * @param charges taken as paid beside it
 * @param usd at the rate of receipt
 * @param sender as the bank names it
 * @param donorName in the reader's language; empty while the sender is not known
 * @param bankReference may be empty
 * @param bookReference may be empty
 * @param suspended what lies in suspense
 * @param held what is held until the donor agrees
 * @param ageDays days since it came
 */
public record ReceiptRow(
        ReceiptRef ref,
        PledgePurpose purpose,
        LocalDate receivedOn,
        Money amount,
        Money charges,
        Money usd,
        String sender,
        String donorName,
        String bankReference,
        String bookReference,
        Money suspended,
        Money held,
        long ageDays) {}
