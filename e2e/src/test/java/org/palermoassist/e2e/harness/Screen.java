package org.palermoassist.e2e.harness;

/**
 * What a visitor looks through.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param dark whether the dark colours are preferred
 * @param language of the browser, for example {@code en} or {@code fr}
 */
public record Screen(int width, int height, boolean dark, String language) {

    /** An office screen. */
    public static final Screen DESK = new Screen(1280, 900, false, "en");

    /** A telephone. */
    public static final Screen PHONE = new Screen(390, 844, false, "en");

    /** The same with dark colours. */
    public Screen darkened() {
        return new Screen(width, height, true, language);
    }

    /** The same in another language. */
    public Screen in(String otherLanguage) {
        return new Screen(width, height, dark, otherLanguage);
    }
}
