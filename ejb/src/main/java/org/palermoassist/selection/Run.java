package org.palermoassist.selection;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A computed list.
 *
 * @param number in the call, from 1
 * @param inputs the text that it was computed from
 * @param inputsHash SHA-256 of it
 * @param signedHash SHA-256 of the inputs without money, which the panel signs
 * @param sheetText the list as text
 * @param sheetHash SHA-256 of it
 * @param decision whether this is what was decided
 * @param madeAt UTC
 * @param signatures of the panel, in their order
 */
public record Run(
        int number,
        String inputs,
        String inputsHash,
        String signedHash,
        String sheetText,
        String sheetHash,
        boolean decision,
        String madeBy,
        Instant madeAt,
        List<Signature> signatures)
        implements Serializable {
    /** Who signed, and when. */
    public record Signature(String login, String name, Instant at) implements Serializable {}

    /** The list. */
    public Sheet sheet() {
        return SheetReading.of(sheetText);
    }
}
