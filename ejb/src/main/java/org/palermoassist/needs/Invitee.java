package org.palermoassist.needs;

/**
 * Somebody whom a State may name as a reader of a need.
 *
 * @param code what is kept: {@code organization:O-...}, {@code state:XX} or a login
 * @param name for the reader
 * @param kind what it is
 */
public record Invitee(String code, String name, Kind kind) {
    /** What an invitee is. */
    public enum Kind {
        /** A donor or provider: all its officers. */
        ORGANIZATION,
        /** Another State: its focal point and contributors. */
        STATE,
        /** One officer of the Secretariat. */
        OFFICER
    }
}
