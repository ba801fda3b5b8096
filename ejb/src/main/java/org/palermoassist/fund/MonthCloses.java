package org.palermoassist.fund;

import java.time.YearMonth;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;

/**
 * A month of the ledger is about to be closed. It is observed in the same transaction, while nothing can be posted: what breaks a rule
 * of those who observe it leaves the month open.
 *
 * @param balance what the bank holds at its end, as the ledger says
 */
public record MonthCloses(YearMonth month, Money balance, Actor by) {}
