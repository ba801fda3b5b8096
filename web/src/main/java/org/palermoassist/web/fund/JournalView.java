package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.palermoassist.fund.AccountRow;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.JournalFilter;
import org.palermoassist.fund.JournalRow;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** The journal of the fund, the latest line first, filters in the address. */
@Named
@RequestScoped
public class JournalView {
    @Inject
    private FundReading reading;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private Page<JournalRow> page;
    private Optional<AccountRow> account;

    /** The lines of this page. */
    public Page<JournalRow> getPage() {
        if (page == null) {
            page = reading.journal(filter(), address.page("-id", "id"), current.actor());
        }
        return page;
    }

    private JournalFilter filter() {
        return JournalFilters.of(address::get);
    }

    /** The one account whose lines are shown, all of them: its balance is the sum of the list. Else nothing. */
    public AccountRow getAccount() {
        if (account == null) {
            JournalFilter filter = filter();
            JournalFilter alone = new JournalFilter(
                    Optional.empty(),
                    filter.pool(),
                    filter.kind(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            account = filter.kind().isPresent() && filter.equals(alone) ? find(filter) : Optional.empty();
        }
        return account.orElse(null);
    }

    private Optional<AccountRow> find(JournalFilter filter) {
        return reading.accounts(Optional.empty(), current.actor()).stream()
                .filter(row -> row.kind() == filter.kind().orElseThrow())
                .filter(row -> row.pool().equals(filter.pool()))
                .findFirst();
    }
}
