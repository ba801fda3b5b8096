package org.palermoassist.exchange;

import java.time.Instant;
import java.util.List;
import org.palermoassist.directory.OrganizationRef;

/**
 * A file that partners can take.
 *
 * @param organization that reports what is in it
 * @param name for the reader
 * @param identifiers of the organization, alphabetical
 * @param activities how many it holds
 * @param changedAt when it changed last, UTC
 */
public record FileRow(
        OrganizationRef organization, String name, List<String> identifiers, long activities, Instant changedAt) {}
