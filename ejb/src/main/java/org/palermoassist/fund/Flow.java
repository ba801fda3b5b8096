package org.palermoassist.fund;

import java.math.BigDecimal;

/**
 * Money that moved between a pool and an account that is not of its own three.
 *
 * @param pool id
 * @param other kind of the account on the other side
 * @param act why; of a reversal, that of the posting which it took back
 * @param net what entered the pool less what left it
 */
record Flow(long pool, AccountKind other, Act act, BigDecimal net) {}
