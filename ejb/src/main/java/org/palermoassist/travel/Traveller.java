package org.palermoassist.travel;

/**
 * Who travels: personal data, for those who read the fund (T-14).
 *
 * @param name as in the passport; empty while the State has not said it
 * @param nationality ISO 3166-1 alpha-2 code; may be empty
 * @param home ISO 3166-1 alpha-2 code of the country of residence; may be empty
 * @param login of an account, where the expert has one; else empty
 */
public record Traveller(String name, String nationality, String home, String login) {
    private static final int LONGEST = 200;

    /** Checks the lengths. */
    public Traveller {
        name = Texts.fitting(name, LONGEST);
        TravelRule.TEXT_FITS.require(nationality.length() <= 2 && home.length() <= 2, LONGEST);
    }
}
