package org.palermoassist.web.export;

import java.util.Locale;
import java.util.Map;
import org.palermoassist.security.Actor;

/**
 * Gives one list, matrix or record as a {@link Sheet}. A bean of this type named {@code needs} answers {@code
 * /export/needs.xlsx} and {@code /export/needs.csv}; both paths stand in the page access list.
 */
public interface Exporter {
    /** The path's name. */
    String name();

    /**
     * Exactly what the page shows with these parameters, all pages of it.
     *
     * @param parameters of the page's address, several values of one name joined by a comma
     * @param locale of headings, notes and names
     */
    Sheet sheet(Map<String, String> parameters, Locale locale, Actor by);
}
