package org.palermoassist.subsistence;

import java.math.BigDecimal;

/**
 * What a thing that was given takes off (T-4).
 *
 * @param given the thing
 * @param percent of the night's allowance
 */
public record Deduction(Given given, BigDecimal percent) {}
