package org.palermoassist.reference;

/**
 * A currency.
 *
 * @param code ISO 4217
 * @param names English and French
 * @param digits decimals of amounts that are paid or printed
 * @param withdrawn no longer in use
 */
public record Currency(String code, Names names, int digits, boolean withdrawn) {}
