package org.palermoassist.directory;

import java.io.Serializable;
import java.util.Optional;

/**
 * Who sends a note verbale: a State or an organization of the directory.
 *
 * @param code {@code state:XX} or {@code organization:O-...}
 */
public record NoteSender(String code) implements Serializable {
    private static final String STATE = "state:";
    private static final String ORGANIZATION = "organization:";

    /**
     * Checks the shape.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link DirectoryRule#NOTE_NAMES_SENDER}
     */
    public NoteSender {
        boolean named = code != null && code.matches("state:[A-Z]{2}|organization:O-[0-9A-Z]{7}");
        DirectoryRule.NOTE_NAMES_SENDER.require(named, String.valueOf(code));
    }

    /** A State, by its alpha-2 code. */
    public static NoteSender ofState(String code) {
        return new NoteSender(STATE + code);
    }

    /** An organization. */
    public static NoteSender ofOrganization(OrganizationRef ref) {
        return new NoteSender(ORGANIZATION + ref);
    }

    /** Alpha-2 code of the State, when a State sends it. */
    public Optional<String> state() {
        return Optional.of(code).filter(text -> text.startsWith(STATE)).map(text -> text.substring(STATE.length()));
    }

    /** Ref of the organization, when one sends it. */
    public Optional<OrganizationRef> organization() {
        return Optional.of(code)
                .filter(text -> text.startsWith(ORGANIZATION))
                .map(text -> new OrganizationRef(text.substring(ORGANIZATION.length())));
    }

    @Override
    public String toString() {
        return code;
    }
}
