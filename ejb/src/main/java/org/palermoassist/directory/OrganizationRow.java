package org.palermoassist.directory;

import java.util.List;

/**
 * An organization as a list shows it.
 *
 * @param organization the body
 * @param identifiers all its identifiers, alphabetical
 */
public record OrganizationRow(Organization organization, List<String> identifiers) {}
