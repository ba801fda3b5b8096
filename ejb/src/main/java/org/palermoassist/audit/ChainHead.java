package org.palermoassist.audit;

import java.time.Instant;

/**
 * The last row of the chain at some time: whoever holds it can tell later whether anything before it was changed.
 *
 * @param position from 1
 * @param link 64 hexadecimal digits
 * @param at when it was sealed or published, UTC
 */
public record ChainHead(long position, String link, Instant at) {}
