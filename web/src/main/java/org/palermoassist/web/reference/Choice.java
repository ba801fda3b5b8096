package org.palermoassist.web.reference;

/**
 * Something to choose in a filter.
 *
 * @param code value in the address
 * @param name what the reader sees
 */
public record Choice(String code, String name) {}
