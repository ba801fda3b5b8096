package org.palermoassist.travel;

/** Why an expert did not come (T-12). */
public enum Absence {
    /** Illness of the expert or in the family. */
    ILLNESS(false),
    /** The visa was refused or came too late. */
    VISA_REFUSED(false),
    /** The expert was needed at home, and said so before. */
    CALLED_AWAY(false),
    /** Flight, strike, closed border. */
    PREVENTED(false),
    /** No reason was given. */
    UNEXPLAINED(true);

    private final boolean blocks;

    Absence(boolean blocks) {
        this.blocks = blocks;
    }

    /** Whether the expert is not funded for two meetings (T-12). */
    public boolean blocks() {
        return blocks;
    }
}
