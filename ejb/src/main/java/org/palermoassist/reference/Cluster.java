package org.palermoassist.reference;

/**
 * A thematic bundle of articles that the review mechanism takes in one phase.
 *
 * @param code I to IV
 * @param position from 1
 * @param names English and French
 */
public record Cluster(String code, int position, Names names) {}
