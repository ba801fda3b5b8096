package org.palermoassist.projects;

/**
 * A run that is taken back.
 *
 * @param runId key of it
 * @param ref of it, for the history of projects
 * @param undoingId key of the run that takes it back
 */
public record UndoneRun(long runId, String ref, long undoingId) {}
