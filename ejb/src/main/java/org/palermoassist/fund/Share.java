package org.palermoassist.fund;

import java.math.BigDecimal;

/**
 * A pool's part of a cost.
 *
 * @param direct above zero, in dollars
 */
record Share(Pool pool, BigDecimal direct) {}
