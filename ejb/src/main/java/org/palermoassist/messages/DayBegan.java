package org.palermoassist.messages;

import java.time.LocalDate;
import org.palermoassist.security.Actor;

/**
 * News that the hour of the digests has come: whoever keeps deadlines tells now which ones are near, in the same transaction.
 *
 * @param day in Vienna
 * @param by the machine that works
 */
public record DayBegan(LocalDate day, Actor by) {}
