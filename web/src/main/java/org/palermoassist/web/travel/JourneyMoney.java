package org.palermoassist.web.travel;

import java.util.Locale;
import org.palermoassist.shared.Money;
import org.palermoassist.web.fund.FundFields;
import org.palermoassist.web.shared.TypedFields;

/** Amounts and whole numbers as forms of journeys have them. */
final class JourneyMoney {
    private static final String WHOLE = "\\d{1,5}";

    private JourneyMoney() {}

    /** An amount with its currency; dollars where none is typed. */
    static Money of(FundFields fields, String amount, String currency) {
        String code = fields.get(currency).toUpperCase(Locale.ROOT);
        return Money.of(TypedFields.amount(fields.get(amount)), code.isEmpty() ? "USD" : code);
    }

    /** A whole number; what cannot be read counts as zero. */
    static int whole(String typed) {
        return typed.matches(WHOLE) ? Integer.parseInt(typed) : 0;
    }
}
