package org.palermoassist.selection;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Points for one criterion.
 *
 * @param value at least 0; a half where the median lies between two marks
 * @param reason criterion and facts
 */
public record Point(BigDecimal value, Reason reason) implements Serializable {}
