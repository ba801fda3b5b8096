package org.palermoassist.documents;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * A document as a page shows it.
 *
 * @param ref its ref
 * @param record what it hangs on
 * @param title one line
 * @param symbol such as {@code CTOC/COP/2026/1}; empty for none
 * @param language BCP 47
 * @param restricted whether only State and Secretariat see it
 * @param media what it is
 * @param size bytes, 0 for a link
 * @param sha256 of the bytes received
 * @param address where a link leads
 * @param addedAt when, UTC
 */
public record DocumentRow(
        DocumentRef ref,
        String record,
        String title,
        String symbol,
        String language,
        boolean restricted,
        DocumentMedia media,
        long size,
        String sha256,
        Optional<String> address,
        Instant addedAt)
        implements Serializable {
    /** The name under which it is handed out: made here, whatever it was called before. */
    public String fileName() {
        return ref + "." + media.ending();
    }
}
