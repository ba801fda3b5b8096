package org.palermoassist.security;

import java.util.Optional;

/**
 * A person as an organization's own sign-in names it.
 *
 * @param issuer who says so, as it writes itself: an address of 1 to 200 characters
 * @param subject its key of the person, for good: 1 to 255 characters
 * @param body whose people it may stand for, {@code organization:O-...} or {@code state:XX}; nobody's: those of every body
 */
public record OutsideIdentity(String issuer, String subject, Optional<String> body) {
    private static final int LONGEST_ISSUER = 200;
    private static final int LONGEST_SUBJECT = 255;

    /** Whether it can be one at all. */
    boolean isWellFormed() {
        return !issuer.isBlank()
                && issuer.length() <= LONGEST_ISSUER
                && !subject.isBlank()
                && subject.length() <= LONGEST_SUBJECT;
    }
}
