package org.palermoassist.fund;

import java.io.Serializable;
import org.palermoassist.shared.Money;

/**
 * A pool's part of a cost.
 *
 * @param direct above zero, in dollars, without programme support costs
 */
public record ChargedPart(PoolRef pool, Money direct) implements Serializable {}
