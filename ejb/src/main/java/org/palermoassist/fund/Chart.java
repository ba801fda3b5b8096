package org.palermoassist.fund;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The accounts that are there once: outside the fund, suspense and held money. */
final class Chart {
    private final Map<AccountKind, Account> accounts = new EnumMap<>(AccountKind.class);

    Chart(List<Account> fixed) {
        fixed.forEach(account -> accounts.put(account.kind(), account));
    }

    Collection<Account> all() {
        return accounts.values();
    }

    Account of(AccountKind kind) {
        return accounts.get(kind);
    }
}
