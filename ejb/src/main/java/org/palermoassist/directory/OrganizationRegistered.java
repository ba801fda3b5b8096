package org.palermoassist.directory;

/**
 * News of an organization that a source named by its identifier.
 *
 * @param identifier what it is matched by
 * @param ref its ref
 */
public record OrganizationRegistered(String identifier, OrganizationRef ref) {}
