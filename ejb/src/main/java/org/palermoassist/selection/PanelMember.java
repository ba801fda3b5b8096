package org.palermoassist.selection;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * A member of a panel.
 *
 * @param nationality alpha-2 code; empty until declared
 * @param interests in own words; empty for none
 * @param lockedAt when the marks were locked, UTC
 */
public record PanelMember(
        String login, String name, Optional<String> nationality, String interests, Optional<Instant> lockedAt)
        implements Serializable {
    static PanelMember named(String login, String name) {
        return new PanelMember(login, name, Optional.empty(), "", Optional.empty());
    }

    /** Whether nationality and interests are declared. */
    public boolean isDeclared() {
        return nationality.isPresent();
    }
}
