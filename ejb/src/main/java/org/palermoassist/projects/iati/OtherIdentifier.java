package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * A further identifier of the activity or a former one of the reporting organization.
 *
 * @param ref the identifier
 * @param type A1 internal, A3 former activity identifier, B1 former organization identifier and so on
 * @param ownerRef who gave it
 * @param ownerNames names of who gave it
 */
public record OtherIdentifier(
        String ref, Optional<String> type, Optional<String> ownerRef, List<Narrative> ownerNames) {}
