package org.palermoassist.sync.mapping;

/**
 * How the cells of a column are to be read.
 *
 * @param language two-letter code of words
 * @param currency ISO 4217 code of amounts; empty where a column or the amount itself says it
 * @param order of day and month
 * @param mark before decimals
 * @param factor what an amount is multiplied with: 1, 1000 or 1000000
 * @param year of a budget of one year; 0 for none
 */
public record Reading(String language, String currency, DateOrder order, DecimalMark mark, int factor, int year) {
    /** Words in a language, dates with the day first, amounts with a decimal point. */
    public static Reading plain(String language) {
        return new Reading(language, "", DateOrder.DAY_FIRST, DecimalMark.POINT, 1, 0);
    }
}
