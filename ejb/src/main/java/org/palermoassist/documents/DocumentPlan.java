package org.palermoassist.documents;

/**
 * What is said of a document that is to be hung on a record.
 *
 * @param record ref of the record
 * @param title one line, 1 to 200 characters
 * @param symbol such as {@code CTOC/COP/2026/1}, at most 60 characters; empty for none
 * @param language BCP 47 code of what is written in it
 * @param restricted whether only the State and the Secretariat see it; else whoever sees the record
 */
public record DocumentPlan(String record, String title, String symbol, String language, boolean restricted) {
    /** Checks lengths. */
    public DocumentPlan {
        title = fitting(title, 200);
        symbol = fitting(symbol, 60);
        DocumentsRule.TEXT_FITS.require(!title.isEmpty(), 0, 200);
        DocumentsRule.TEXT_FITS.require(
                language != null && language.matches("[a-z]{2,3}(-[A-Z]{2})?"), String.valueOf(language), 6);
    }

    private static String fitting(String text, int longest) {
        String fitted = text == null ? "" : text.strip();
        DocumentsRule.TEXT_FITS.require(fitted.length() <= longest, fitted.length(), longest);
        return fitted;
    }
}
