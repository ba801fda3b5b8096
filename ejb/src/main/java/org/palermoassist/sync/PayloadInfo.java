package org.palermoassist.sync;

/**
 * A payload that is kept.
 *
 * @param id its key, for reading its pieces
 * @param name of the file
 * @param size bytes received
 * @param packedHere whether the portal packed the pieces
 * @param pieces how many there are, numbered from 0
 */
public record PayloadInfo(long id, String name, long size, boolean packedHere, int pieces) {}
