package org.palermoassist.sync;

import java.io.Serializable;

/**
 * A source that is to be fetched.
 *
 * @param byHand whether a person asked for it: neither schedule nor rest is asked then
 */
public record FetchOrder(String code, boolean byHand) implements Serializable {}
