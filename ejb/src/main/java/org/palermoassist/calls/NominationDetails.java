package org.palermoassist.calls;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A nomination with all that the reader may know of it.
 *
 * @param row what a list shows of it
 * @param version for writing it back
 * @param email of the expert
 * @param language in which the expert is written to
 * @param facts what the selection knows of it
 * @param papers which papers are there
 * @param bankGiven whether money can reach the expert by what was said
 * @param linkUntil until when a personal link lives; empty without one
 * @param former whom the State named before
 * @param replaceUntil last day on which somebody else can be named (E-11)
 * @param history its steps, the latest first
 * @param acts what the reader may do now
 */
public record NominationDetails(
        NominationRow row,
        int version,
        String email,
        String language,
        NominationFacts facts,
        Set<PaperKind> papers,
        boolean bankGiven,
        Optional<Instant> linkUntil,
        Optional<NominationRef> former,
        LocalDate replaceUntil,
        List<CallEventRow> history,
        Set<NominationAct> acts)
        implements Serializable {}
