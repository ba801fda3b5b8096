package org.palermoassist.projects.iati;

import java.util.Optional;
import org.palermoassist.shared.ReportedAmount;

/**
 * An amount of money as a partner reports it. Never enters the ledger.
 *
 * @param amount the number with its text
 * @param currency ISO 4217 code of the value, else the activity's default; empty when neither says one
 * @param valueDate day whose exchange rate the partner means
 */
public record ReportedValue(ReportedNumber amount, Optional<String> currency, Optional<ReportedDate> valueDate) {

    /** The amount as other capabilities use it; empty when the text is no number. */
    public Optional<ReportedAmount> stated() {
        return amount.value().map(value -> new ReportedAmount(value, amount.text(), currency.orElse("")));
    }
}
