package org.palermoassist.selection;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * A member of a panel.
 *
 * @param declared whether nationality and interests were declared
 * @param nationality alpha-2 code; empty until declared, and once it is erased
 * @param interests in own words; empty for none
 * @param lockedAt when the marks were locked, UTC
 */
public record PanelMember(
        String login,
        String name,
        boolean declared,
        Optional<String> nationality,
        String interests,
        Optional<Instant> lockedAt)
        implements Serializable {
    static PanelMember named(String login, String name) {
        return new PanelMember(login, name, false, Optional.empty(), "", Optional.empty());
    }
}
