package org.palermoassist.projects;

/**
 * A project as it opens for editing.
 *
 * @param ref the portal's ref
 * @param identifier its identifier for partners, given once
 * @param version comes back with the save
 */
public record ProjectEdit(ProjectRef ref, String identifier, int version, ProjectForm form) {}
