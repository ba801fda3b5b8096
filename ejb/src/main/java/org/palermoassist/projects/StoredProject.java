package org.palermoassist.projects;

import java.util.Optional;

/**
 * What is known of a project before an activity of its identifier is written.
 *
 * @param own entered in the portal: its own word holds over every source
 * @param organization identifier of the organization whose own source reports it, if its source is somebody's own
 * @param gone whether it is marked as no longer reported
 * @param version grows with each change
 */
record StoredProject(
        long id,
        ProjectRef ref,
        String identifier,
        String contentHash,
        long sourceId,
        Optional<String> organization,
        boolean own,
        Optional<String> status,
        boolean quarantined,
        boolean gone,
        int version) {
    /** Whether the run that brought it was undone: nothing is left of it but its ref and its history. */
    boolean withdrawn() {
        return contentHash.isEmpty();
    }
}
