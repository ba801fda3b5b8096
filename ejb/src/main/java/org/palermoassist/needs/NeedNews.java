package org.palermoassist.needs;

/**
 * News of a need, fired in the transaction of the change.
 *
 * @param ref the need
 * @param stateCode whose it is
 * @param act what was done
 * @param before status before
 * @param after status after
 */
public record NeedNews(NeedRef ref, String stateCode, NeedAct act, NeedStatus before, NeedStatus after) {}
