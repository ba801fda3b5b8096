package org.palermoassist.projects.iati;

import java.util.Optional;

/**
 * Another activity this one belongs to.
 *
 * @param ref its identifier
 * @param type 1 parent, 2 child, 3 sibling, 4 co-funded, 5 third party
 */
public record RelatedActivity(String ref, Optional<String> type) {}
