package org.palermoassist.shared;

import java.math.BigDecimal;

/**
 * An amount as a partner reports it. It never enters the ledger and is never rounded when stored.
 *
 * @param value exact value, up to 26 digits before and 12 after the point
 * @param text the same as received, such as {@code -5e-10}
 * @param currency ISO 4217 code, empty when the partner gives none
 */
public record ReportedAmount(BigDecimal value, String text, String currency) {}
