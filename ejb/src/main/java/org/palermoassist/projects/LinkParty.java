package org.palermoassist.projects;

import org.palermoassist.security.Actor;

/** Which side of a link somebody stands on, as one text that a query can compare. */
final class LinkParty {
    static final String SECRETARIAT = "secretariat";

    private LinkParty() {}

    /** {@code state:XX}, {@code organization:O-...} or {@code secretariat}. */
    static String bodyOf(Actor by) {
        return by.body().orElse(SECRETARIAT);
    }
}
