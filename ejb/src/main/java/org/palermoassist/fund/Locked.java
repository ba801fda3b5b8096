package org.palermoassist.fund;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Accounts that this transaction keeps until its end, with what stands on them: nothing is posted on an account that is not kept. */
final class Locked {
    private final Map<Long, BigDecimal> balances;

    Locked(Map<Long, BigDecimal> balances) {
        this.balances = new HashMap<>(balances);
    }

    /** Keeps more accounts. */
    void add(Map<Long, BigDecimal> more) {
        balances.putAll(more);
    }

    /** What stands on an account now, postings of this transaction included. */
    BigDecimal balance(Account account) {
        BigDecimal balance = balances.get(account.id());
        if (balance == null) {
            throw new IllegalStateException("account is not kept: " + account.code());
        }
        return balance;
    }

    /** Moves an amount. An account that may not fall below zero has to be kept by whoever takes from it or adds to it. */
    void move(Transfer transfer) {
        BigDecimal amount = transfer.amount().amount();
        if (!transfer.from().kind().isBoundless()) {
            BigDecimal before = balance(transfer.from());
            FundRule.NEVER_OVERDRAWN.require(
                    amount.compareTo(before) <= 0,
                    transfer.from().code(),
                    before.toPlainString(),
                    amount.toPlainString());
            balances.put(transfer.from().id(), before.subtract(amount));
        }
        if (!transfer.to().kind().isBoundless()) {
            balances.put(transfer.to().id(), balance(transfer.to()).add(amount));
        }
    }
}
