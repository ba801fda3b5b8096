package org.palermoassist.web.sync;

/**
 * A figure of a file.
 *
 * @param name of its words
 */
public record Count(String name, int value) {}
