package org.palermoassist.messages;

import java.util.Optional;

/**
 * Who is told: the people of a State, of an organization or of the Secretariat, or one of them.
 *
 * @param body {@code state:XX}, {@code organization:O-...}, or empty for the Secretariat
 * @param login of the one person that is meant; empty for all of the body that the kind concerns
 */
public record Addressees(String body, Optional<String> login) {
    /** People of a State. */
    public static Addressees state(String code) {
        return new Addressees("state:" + code, Optional.empty());
    }

    /** People of an organization. */
    public static Addressees organization(String ref) {
        return new Addressees("organization:" + ref, Optional.empty());
    }

    /** Coordinators of the Secretariat. */
    public static Addressees secretariat() {
        return new Addressees("", Optional.empty());
    }

    /** One person of these. */
    public Addressees only(String person) {
        return new Addressees(body, Optional.of(person));
    }
}
