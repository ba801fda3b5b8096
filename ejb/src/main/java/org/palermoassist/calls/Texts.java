package org.palermoassist.calls;

/** Texts that people type. */
final class Texts {
    private Texts() {}

    /** The text without blanks around it, when it is not longer than its field. */
    static String fitting(String text, int longest) {
        String fitted = text == null ? "" : text.strip();
        CallsRule.TEXT_FITS.require(fitted.length() <= longest, fitted.length(), longest);
        return fitted;
    }
}
