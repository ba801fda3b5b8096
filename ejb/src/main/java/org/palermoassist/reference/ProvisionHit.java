package org.palermoassist.reference;

import java.util.Optional;

/**
 * A provision that a search found.
 *
 * @param provision the article
 * @param paragraph the paragraph that was asked for, such as {@code 13} of {@code 18(13)}
 */
public record ProvisionHit(Provision provision, Optional<String> paragraph) {}
