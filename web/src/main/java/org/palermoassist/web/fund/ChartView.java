package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palermoassist.fund.AccountKind;
import org.palermoassist.fund.AccountRow;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.TrialBalance;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Given;

/** The chart of accounts with balances, now or at a past moment, and the trial balance. */
@Named
@RequestScoped
public class ChartView {
    @Inject
    private FundReading reading;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Clock clock;

    private Page<AccountRow> page;
    private TrialBalance balance;

    /** The past moment that is shown; nothing for now. */
    public Instant getMoment() {
        return asOf().orElse(null);
    }

    private Optional<Instant> asOf() {
        return AsOf.of(address.get("asOf"), clock.instant());
    }

    /** Debit and credit by kind of account. */
    public TrialBalance getBalance() {
        if (balance == null) {
            balance = reading.trialBalance(asOf(), current.actor());
        }
        return balance;
    }

    /** Accounts of this page, in the order of the chart. */
    public Page<AccountRow> getPage() {
        if (page == null) {
            page = Page.of(
                    chosen(reading.accounts(asOf(), current.actor()), address.get("kind"), address.get("pool")),
                    address.page("code", "code"));
        }
        return page;
    }

    static List<AccountRow> chosen(List<AccountRow> all, String kind, String pool) {
        Optional<AccountKind> one = Given.constant(AccountKind.class, kind);
        return all.stream()
                .filter(row -> one.isEmpty() || row.kind() == one.get())
                .filter(row -> pool.isBlank()
                        || row.pool()
                                .filter(ref -> ref.value().equals(pool.strip()))
                                .isPresent())
                .toList();
    }
}
