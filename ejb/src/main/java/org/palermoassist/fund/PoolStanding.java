package org.palermoassist.fund;

import java.io.Serializable;
import java.math.BigDecimal;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Earmark;
import org.palermoassist.shared.Money;

/**
 * A pool with what may be taken of it, for charging in thought.
 *
 * @param pscPercent programme support costs on direct costs
 * @param available support costs included
 */
public record PoolStanding(PoolRef pool, DonorRef donor, Earmark earmark, BigDecimal pscPercent, Money available)
        implements Serializable {}
