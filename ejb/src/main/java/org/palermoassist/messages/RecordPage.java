package org.palermoassist.messages;

/** Where the portal shows the record that a notice or a letter is about. */
public final class RecordPage {
    private RecordPage() {}

    /**
     * Path of the record's page.
     *
     * @param ref its first letter says what kind of record it is
     */
    public static String of(String ref) {
        String list =
                switch (ref.charAt(0)) {
                    case 'P' -> "projects";
                    case 'G' -> "pledges";
                    case 'S' -> "calls";
                    case 'X' -> "nominations";
                    case 'Y' -> "claims";
                    default -> "needs";
                };
        return "/" + list + "/detail?ref=" + ref;
    }
}
