package org.palermoassist.security;

import java.util.Optional;

/**
 * What a person has under way in one capability, told before the person's account is closed. It belongs to the State or
 * organization, never to the person (U-10): a successor finds all of it. A capability that has such a thing provides one bean of this.
 */
public interface OpenWork {
    /** What this person has under way, as far as the reader may know it. */
    Optional<Pile> of(String login, Actor reader);

    /**
     * Things of one kind.
     *
     * @param kind of the words {@code security.open.<kind>}
     * @param count above zero
     */
    record Pile(String kind, long count) {}
}
