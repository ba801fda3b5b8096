package org.palermoassist.fund;

import java.util.Optional;
import org.palermoassist.shared.Money;

/**
 * An account of the chart with what entered it and what left it.
 *
 * @param pool to which it belongs
 * @param entered altogether
 * @param gone altogether
 * @param balance entered less gone; below zero only outside the fund
 */
public record AccountRow(
        String code, AccountKind kind, Optional<PoolRef> pool, Money entered, Money gone, Money balance) {}
