package org.palermoassist.security;

/**
 * A code that was accepted.
 *
 * @param codesLeft codes that remain of the list, or recovery codes
 */
public record FactorUse(SignInWay way, int codesLeft) {}
