package org.palermoassist.fund;

import java.math.BigDecimal;
import java.time.Instant;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Earmark;
import org.palermoassist.shared.Money;

/**
 * A pool and what stands on it: {@code received + interest + exchange - paid - support - obliged - reserve = available} (F-3), what
 * came back already taken off what was paid.
 *
 * @param pscPercent programme support costs on direct costs
 * @param received contributions, less what went back or to another pool
 * @param interest that came in
 * @param exchange gains less losses
 * @param paid direct costs, less what came back
 * @param support programme support costs, less what came back
 * @param obliged open obligations, support costs included
 * @param available for new costs, support costs included
 * @param direct the highest direct cost that the available can bear
 * @param frozen whether its period is over (F-8)
 */
public record PoolRow(
        PoolRef ref,
        DonorRef donor,
        Earmark earmark,
        BigDecimal pscPercent,
        Instant openedAt,
        Money received,
        Money interest,
        Money exchange,
        Money paid,
        Money support,
        Money obliged,
        Money reserve,
        Money available,
        Money direct,
        boolean frozen) {}
