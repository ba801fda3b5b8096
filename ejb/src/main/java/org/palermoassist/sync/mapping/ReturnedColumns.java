package org.palermoassist.sync.mapping;

import java.util.Optional;
import org.palermoassist.sync.table.Head;

/**
 * Two columns that the portal adds to a list that it gives back: why a row was not taken, and the identifier by which the activity is
 * known here. A list that has them is a part: it holds only what was to be corrected.
 */
public final class ReturnedColumns {
    private static final String OURS = "palermo assist ";

    private ReturnedColumns() {}

    /** Whether a heading is that of the reasons. */
    public static boolean isReasons(String heading) {
        String key = Head.key(heading);
        return key.equals(OURS + "reasons") || key.equals(OURS + "motifs");
    }

    static Optional<String> identifier(Head head) {
        return head.places().stream().filter(ReturnedColumns::isIdentifier).findFirst();
    }

    /** Whether a heading is that of the identifiers. */
    public static boolean isIdentifier(String heading) {
        String key = Head.key(heading);
        return key.equals(OURS + "identifier") || key.equals(OURS + "identifiant");
    }

    static boolean are(Head head) {
        return head.places().stream().anyMatch(ReturnedColumns::isReasons);
    }
}
