package org.palermoassist.web.donors;

import static org.palermoassist.web.donors.PledgeBody.needed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.donors.InstalmentKey;
import org.palermoassist.donors.PledgeRow;
import org.palermoassist.donors.ReceiptForm;
import org.palermoassist.shared.Money;

/** A payment for a pledge as it is sent in. */
public class ReceiptBody {
    /** Value date of the bank. */
    public LocalDate receivedOn;
    /** As it was credited. */
    public BigDecimal amount;
    /** ISO 4217. */
    public String currency;
    /** Kept back by banks and taken as paid. */
    public BigDecimal charges = BigDecimal.ZERO;
    /** Why they are; needed where there are some. */
    public String decision = "";
    /** Numbers of the instalments, in the order in which they are filled. */
    public List<Integer> instalments = List.of();
    /** As the bank names it. */
    public String sender = "";
    /** Of the bank statement. */
    public String bankReference = "";
    /** Document number in the books of the United Nations. */
    public String bookReference = "";

    ReceiptForm form(PledgeRow pledge) {
        String code = needed("currency", currency);
        return new ReceiptForm(
                pledge.purpose(),
                needed("receivedOn", receivedOn),
                Money.of(needed("amount", amount), code),
                Money.of(charges, code),
                Optional.of(pledge.donor()),
                instalments.stream()
                        .map(number -> new InstalmentKey(pledge.ref(), number))
                        .toList(),
                sender,
                bankReference,
                bookReference,
                decision);
    }
}
