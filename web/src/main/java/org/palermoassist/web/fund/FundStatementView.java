package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.fund.FundStatement;
import org.palermoassist.security.Right;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** The fund in a period: opening, movements, closing. */
@Named
@RequestScoped
public class FundStatementView {
    @Inject
    private FundStatementAsked asked;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private FundStatement statement;

    /** The statement that the address asks for. */
    public FundStatement getStatement() {
        if (statement == null) {
            statement = asked.of(address::get, current.actor());
        }
        return statement;
    }

    /** Its lines. */
    public List<FundStatementLines.Line> getLines() {
        return FundStatementLines.of(getStatement(), words());
    }

    /** What the closing balance holds. */
    public List<FundStatementLines.Line> getHolds() {
        return FundStatementLines.closing(getStatement(), words());
    }

    /** Where entries of a line are listed. */
    public String entries(String filter) {
        return "/journal/list?" + filter + "&from=" + getStatement().from() + "&until="
                + getStatement().until();
    }

    /** What these entries are called. */
    public String name(String filter) {
        String[] part = filter.split("=");
        return words().get((part[0].equals("act") ? "fund.act." : "fund.account.") + part[1]);
    }

    /** Whether the reader may take the journal along with its proof. */
    public boolean isVerifier() {
        return current.actor().has(Right.LEDGER_VERIFY);
    }

    /** The period as files take it along. */
    public String getPeriod() {
        return "?from=" + getStatement().from() + "&until=" + getStatement().until();
    }

    private Words words() {
        return Words.in(portal.getLanguage());
    }
}
