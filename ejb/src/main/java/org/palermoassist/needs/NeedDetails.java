package org.palermoassist.needs;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.security.AccessLevel;

/**
 * A need with all that the reader may know of it.
 *
 * @param row what stands in lists
 * @param edition of what the State wrote; comes back with commands
 * @param language BCP 47 code of the original
 * @param texts originals first, then translations by language
 * @param provisions with titles in the reader's language
 * @param assistance types, named in the reader's language
 * @param areas named in the reader's language
 * @param crimes named in the reader's language
 * @param from first day of the wished period
 * @param to last day of the wished period
 * @param source what it comes from
 * @param sourceNote such as the number of a note verbale
 * @param sourceOn date on the source
 * @param coverage what the accepted links come to
 * @param inside what only State and Secretariat know; empty for other readers
 * @param shownLevel the narrowest level among the need and its fields as they stand here: a copy is to be kept as narrowly (U-39)
 * @param openedAt first opening, UTC
 * @param confirmedAt the State last said that it stands, UTC
 * @param mergedInto the need that stands for it, when the reader may see it
 * @param acts what the reader may do now
 * @param history oldest first, as far as the reader may know it
 */
public record NeedDetails(
        NeedRow row,
        int edition,
        String language,
        List<NeedText> texts,
        List<Provision> provisions,
        List<Named> assistance,
        List<Named> areas,
        List<Named> crimes,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        NeedSource source,
        String sourceNote,
        Optional<LocalDate> sourceOn,
        Coverage coverage,
        Optional<Inside> inside,
        AccessLevel shownLevel,
        Optional<Instant> openedAt,
        Optional<Instant> confirmedAt,
        Optional<NeedRef> mergedInto,
        Set<NeedAct> acts,
        List<NeedEventRow> history)
        implements Serializable {
    /**
     * A provision with its title.
     *
     * @param code such as {@code UNTOC-18}
     * @param label such as {@code UNTOC 18(13)}
     * @param title in the reader's language
     */
    public record Provision(String code, String label, String title) implements Serializable {}

    /**
     * A code with its name.
     *
     * @param code of a list
     * @param name in the reader's language
     */
    public record Named(String code, String name) implements Serializable {}

    /**
     * What the accepted links come to (N-8).
     *
     * @param answeredUsd accepted and counting
     * @param plannedUsd accepted, of planned projects: does not count yet
     * @param sufficient the State says that they are enough; only without an estimate
     */
    public record Coverage(BigDecimal answeredUsd, BigDecimal plannedUsd, boolean sufficient) implements Serializable {}

    /**
     * What only the State and the Secretariat know.
     *
     * @param nonParty the State was no party to the Protocol at submission (N-6, U-5)
     * @param askedLevel wider sight asked for
     * @param askedReason why
     * @param returnReason why the Secretariat sent it back, last time
     * @param invitees who else may read it
     * @param fields levels of fields that fewer people read (U-23)
     */
    public record Inside(
            boolean nonParty,
            Optional<String> askedLevel,
            String askedReason,
            String returnReason,
            List<String> invitees,
            Map<NeedField, AccessLevel> fields)
            implements Serializable {}
}
