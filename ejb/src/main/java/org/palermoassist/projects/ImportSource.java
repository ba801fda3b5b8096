package org.palermoassist.projects;

import java.util.Optional;

/**
 * Where the activities of a batch come from.
 *
 * @param sourceId key of the source
 * @param organization identifier of the organization whose own source this is, when it is one's
 * @param dataset part of the source that the file stands for; empty when each file is the whole
 * @param runId key of the run that brings them
 */
public record ImportSource(long sourceId, Optional<String> organization, String dataset, long runId) {}
