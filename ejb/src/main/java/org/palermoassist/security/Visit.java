package org.palermoassist.security;

/**
 * A request of an open session.
 *
 * @param enrolFirst whether a second factor has to be set up before anything else opens
 */
public record Visit(Actor actor, boolean enrolFirst) {}
