package org.palermoassist.directory;

import java.util.Optional;

/**
 * An organization as a source names it.
 *
 * @param identifier what it is matched by, never its name
 * @param name as given; the identifier stands in when it is blank
 * @param kind code of IATI's OrganisationType
 */
public record ReportedOrganization(String identifier, String name, Optional<String> kind) {}
