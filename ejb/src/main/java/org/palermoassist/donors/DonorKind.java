package org.palermoassist.donors;

/** What sort of body a donor is. Source: D-6. */
public enum DonorKind {
    /** A State. */
    STATE,
    /** Intergovernmental organization. */
    IGO,
    /** European Union. */
    EU,
    /** Company or association of companies. */
    PRIVATE,
    /** Foundation. */
    FOUNDATION,
    /** Non-governmental organization. */
    NGO,
    /** One person. */
    INDIVIDUAL;

    /** Whether a check for conflicts of interest is needed, and no State may be named (D-6). */
    public boolean isPrivate() {
        return switch (this) {
            case STATE, IGO, EU -> false;
            case PRIVATE, FOUNDATION, NGO, INDIVIDUAL -> true;
        };
    }
}
