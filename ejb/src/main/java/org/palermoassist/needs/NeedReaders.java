package org.palermoassist.needs;

import java.util.Optional;
import java.util.Set;
import org.palermoassist.security.AccessLevel;

/**
 * Who may see a need, as its State chose.
 *
 * @param level nothing is preselected (U-1)
 * @param invitees codes of those who are named: {@code organization:O-...} and {@code state:XX} of a restricted need, logins
 *     of the Secretariat's officers of a confidential one; of no meaning with other levels
 */
public record NeedReaders(Optional<AccessLevel> level, Set<String> invitees) {
    /** Keeps a copy. */
    public NeedReaders {
        invitees = Set.copyOf(invitees);
    }

    /** A level without anybody named. */
    public static NeedReaders of(Optional<AccessLevel> level) {
        return new NeedReaders(level, Set.of());
    }

    /** Those who are named, where the level names somebody. */
    Set<String> named() {
        boolean names = level.filter(one -> one == AccessLevel.RESTRICTED || one == AccessLevel.CONFIDENTIAL)
                .isPresent();
        return names ? invitees : Set.of();
    }
}
