package org.palermoassist.sync;

/**
 * A rule that broke in a run.
 *
 * @param rule its name
 * @param severity QUARANTINE, NOTICE or REJECTED
 * @param activities in how many activities
 * @param times how often in all
 */
public record ProblemGroup(String rule, String severity, long activities, long times) {}
