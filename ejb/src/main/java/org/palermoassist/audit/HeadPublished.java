package org.palermoassist.audit;

/**
 * News that the head of the chain was written outside the database, for whoever carries it further away.
 *
 * @param head last row of the chain
 */
public record HeadPublished(ChainHead head) {}
