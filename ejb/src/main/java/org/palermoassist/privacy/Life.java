package org.palermoassist.privacy;

/**
 * How long personal data of one kind is kept.
 *
 * @param kind such as {@code sign-in-failures}
 * @param days after its end; then it is erased
 */
public record Life(String kind, int days) {}
