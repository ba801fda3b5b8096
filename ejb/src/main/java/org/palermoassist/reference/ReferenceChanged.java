package org.palermoassist.reference;

/**
 * News that reference rows were added.
 *
 * @param what table that grew
 */
public record ReferenceChanged(String what) {}
