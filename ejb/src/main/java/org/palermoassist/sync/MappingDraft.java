package org.palermoassist.sync;

import org.palermoassist.sync.mapping.ListSample;
import org.palermoassist.sync.mapping.Mapping;
import org.palermoassist.sync.mapping.MappingTrial;

/**
 * A list that is looked at before it is imported.
 *
 * @param source code of the source it shall come under
 * @param fileName as named by the sender
 * @param mapping what has been said of its columns so far
 * @param trial what the first rows would become by it
 */
public record MappingDraft(
        DraftRef ref, String source, String fileName, ListSample sample, Mapping mapping, MappingTrial trial) {}
