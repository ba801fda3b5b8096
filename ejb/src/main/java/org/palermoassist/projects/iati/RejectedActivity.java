package org.palermoassist.projects.iati;

import org.palermoassist.projects.ProjectsRule;

/**
 * An activity that cannot be kept as a project.
 *
 * @param position place in the file, from 1
 * @param line line in the file where it begins
 * @param identifier as far as there is one, at most 200 characters
 * @param rule IDENTIFIER_GIVEN, IDENTIFIER_UNIQUE_IN_FILE or IDENTIFIER_FITS
 */
public record RejectedActivity(int position, int line, String identifier, ProjectsRule rule) {}
