package org.palermoassist.subsistence;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A place for which a rate is published: ISO 3166 code of the country, a hyphen, three letters or digits, such as {@code AT-VIE};
 * {@code AT-OTH} is elsewhere in the country.
 *
 * @param value the whole code, in capitals
 */
public record PlaceCode(String value) implements Comparable<PlaceCode>, Serializable {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}-[A-Z0-9]{3}");

    /**
     * Checks the shape.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SubsistenceRule#PLACE_IS_A_CODE}
     */
    public PlaceCode {
        SubsistenceRule.PLACE_IS_A_CODE.require(
                value != null && SHAPE.matcher(value).matches(), String.valueOf(value));
    }

    /** A code as somebody typed it: blanks around it and small letters do no harm. */
    public static PlaceCode typed(String text) {
        return new PlaceCode(text.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public int compareTo(PlaceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
