package org.palermoassist.travel;

/** Texts that people type. */
final class Texts {
    private static final int REASON = 500;

    private Texts() {}

    /** The text without blanks around it, when it is not longer than its field. */
    static String fitting(String text, int longest) {
        String fitted = text.strip();
        TravelRule.TEXT_FITS.require(fitted.length() <= longest, longest);
        return fitted;
    }

    /** A reason that may be left out. */
    static String reason(String text) {
        return fitting(text, REASON);
    }

    /** A reason that must be given. */
    static String given(String text) {
        String reason = text.strip();
        TravelRule.REASON_GIVEN.require(!reason.isEmpty() && reason.length() <= REASON, REASON);
        return reason;
    }
}
