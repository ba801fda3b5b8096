package org.palermoassist.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Earmark;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Money;

/** People, pools and costs of the tests. */
final class FundExamples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final Actor MANAGER = person("fund", Role.FUND_MANAGER);
    static final Actor CERTIFIER = person("fin-c", Role.FINANCE_OFFICER);
    static final Actor APPROVER = person("fin-a", Role.FINANCE_OFFICER);
    static final Actor PAYER = person("fin-p", Role.FINANCE_OFFICER);
    static final Actor AUDITOR = person("aud", Role.AUDITOR);

    private FundExamples() {}

    static Actor person(String login, Role role) {
        return Actor.of(login, login, role, Optional.empty(), Optional.empty(), false);
    }

    static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }

    static SortedSet<String> set(String... codes) {
        return new TreeSet<>(Set.of(codes));
    }

    static Earmark bodies(String... bodies) {
        return new Earmark(set(), set(bodies), set(), false, Optional.empty(), Optional.empty());
    }

    static Earmark bodyUntil(String body, LocalDate until) {
        return new Earmark(set(), set(body), set(), false, Optional.empty(), Optional.of(until));
    }

    static Cost cost(String... bodies) {
        return new Cost(set(), set(bodies), set(), false, TODAY);
    }

    /** A pool with accounts that are numbered after it. */
    static Pool pool(long id, Earmark earmark, String percent) {
        Map<AccountKind, Account> accounts = new EnumMap<>(AccountKind.class);
        for (AccountKind kind : AccountKind.values()) {
            if (kind.isOfPool()) {
                long number = id * 100 + kind.ordinal();
                accounts.put(kind, new Account(number, kind.number() + "/" + id, kind, "USD", id));
            }
        }
        String ref = String.format("%07d", id);
        return new Pool(
                id,
                new PoolRef("U-" + ref),
                new DonorRef("B-" + ref),
                earmark,
                new SupportCost(new BigDecimal(percent)),
                accounts);
    }
}
