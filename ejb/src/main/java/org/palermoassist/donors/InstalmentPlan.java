package org.palermoassist.donors;

import java.time.LocalDate;
import org.palermoassist.shared.Money;

/**
 * A part of a pledge as it is planned.
 *
 * @param dueOn day until which it is to be paid
 * @param amount in the currency of the pledge
 */
public record InstalmentPlan(LocalDate dueOn, Money amount) {}
