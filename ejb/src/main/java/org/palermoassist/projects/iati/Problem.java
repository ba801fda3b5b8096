package org.palermoassist.projects.iati;

import org.palermoassist.projects.ProjectsRule;

/**
 * A rule that an activity breaks; one entry a rule and severity, however often it is broken.
 *
 * @param rule which
 * @param severity what that does
 * @param place first place below the activity, such as transaction[3]/value/@currency; empty text for the whole
 * @param found what stands there, at most 200 characters
 * @param times how often it is broken in this activity
 */
public record Problem(ProjectsRule rule, Severity severity, String place, String found, int times) {}
