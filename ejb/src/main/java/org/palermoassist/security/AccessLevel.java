package org.palermoassist.security;

/** Who may see a record, from the widest to the narrowest. Source: rule X-1. */
public enum AccessLevel {
    /** Everyone. */
    PUBLIC,
    /** Every signed-in State, donor and provider, and the Secretariat. */
    PARTNERS,
    /** Focal points of all parties, and the Secretariat. */
    PARTIES,
    /** Own State, named invitees, and the Secretariat. */
    RESTRICTED,
    /** Own State and named officers of the Secretariat. */
    CONFIDENTIAL;

    private static final AccessLevel[] ALL = values();

    /** The level that a column {@code sight} has as a number. */
    public static AccessLevel of(int sight) {
        return ALL[sight - 1];
    }

    /** The level as columns {@code sight} have it: 1 is the widest. */
    int sight() {
        return ordinal() + 1;
    }

    /** True when fewer people see {@code this} than {@code other}. */
    public boolean narrowerThan(AccessLevel other) {
        return ordinal() > other.ordinal();
    }
}
