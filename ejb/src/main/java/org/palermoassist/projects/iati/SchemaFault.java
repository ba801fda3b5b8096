package org.palermoassist.projects.iati;

/**
 * Why an activity cannot stand in a document that has to be valid IATI 2.03.
 *
 * @param kind what is wrong
 * @param place element or attribute below the activity, such as {@code transaction[2]/value/@value-date}
 */
public record SchemaFault(Kind kind, String place) {
    private static final int PLACE = 160;

    /** What is wrong. The name is stable: it stands in files, pages and tables. */
    public enum Kind {
        /** It must be there, and is not. */
        MISSING,
        /** It may stand there once, and stands there again; or in another place. */
        REPEATED,
        /** The schema knows nothing of this name there. */
        UNKNOWN,
        /** It is no date, number, address or whatever it has to be. */
        MALFORMED
    }

    static SchemaFault of(Kind kind, String place) {
        return new SchemaFault(kind, place.length() > PLACE ? place.substring(0, PLACE) : place);
    }

    /** As text that {@link #read} reads. */
    public String text() {
        return kind + " " + place;
    }

    /** What {@link #text} wrote. */
    public static SchemaFault read(String text) {
        int blank = text.indexOf(' ');
        return new SchemaFault(Kind.valueOf(text.substring(0, blank)), text.substring(blank + 1));
    }
}
