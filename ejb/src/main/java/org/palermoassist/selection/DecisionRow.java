package org.palermoassist.selection;

import java.io.Serializable;
import java.time.Instant;

/**
 * That a call was decided.
 *
 * @param signed number of the list that the panel signed
 * @param number of the list as it was decided, with the money of that moment
 * @param at UTC
 */
public record DecisionRow(int signed, int number, String by, Instant at) implements Serializable {}
