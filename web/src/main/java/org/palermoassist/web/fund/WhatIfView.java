package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.palermoassist.fund.FundStatements;
import org.palermoassist.fund.FundStatements.WhatIf;
import org.palermoassist.shared.Money;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.TypedFields;
import org.palermoassist.web.shared.Words;

/** One more contribution, and what it would fund; the question stands in the address. */
@Named
@RequestScoped
public class WhatIfView {
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(13);

    @Inject
    private FundStatements statements;

    @Inject
    private FundWords words;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private WhatIf answer;

    /** Whether something was asked. */
    public boolean isAsked() {
        return readable("more") && readable("cost") && readable("psc");
    }

    private boolean readable(String name) {
        String typed = get(name).replaceAll("[\\s\\u00a0\\u202f]", "");
        boolean number = typed.matches("\\d{1,12}([.,]\\d{1,2})?");
        return number
                && !(name.equals("cost") && typed.matches("[0.,]+"))
                && !(name.equals("psc") && TypedFields.amount(typed).compareTo(MOST_PERCENT) > 0);
    }

    /** Whether something was asked that cannot be read. */
    public boolean isUnreadable() {
        return !address.get("more").isEmpty() && !isAsked();
    }

    /** What stands in a field. */
    public String get(String name) {
        return address.value(name).orElse(name.equals("psc") ? "13" : name.equals("cost") ? "3500" : "");
    }

    /** The answer. */
    public WhatIf getAnswer() {
        if (answer == null) {
            answer = statements.whatIf(money("more"), TypedFields.amount(get("psc")), money("cost"), current.actor());
        }
        return answer;
    }

    /** What was asked, as an amount. */
    public Money money(String name) {
        return Money.of(TypedFields.amount(get(name)), "USD");
    }

    /** The limits that it would have, in words. */
    public String getLimits() {
        Words bundle = Words.in(portal.getLanguage());
        List<String> limits = new ArrayList<>();
        address.value("region").map(words::region).ifPresent(limits::add);
        address.value("body").map(words::body).ifPresent(limits::add);
        if (address.get("ldc").equals("only")) {
            limits.add(bundle.get("donors.limit.ldc"));
        }
        return limits.isEmpty() ? bundle.get("donors.limit.none") : String.join(", ", limits);
    }
}
