package org.palermoassist.calls;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A nomination as a list shows it.
 *
 * @param ref its ref
 * @param call the call
 * @param stateCode alpha-2 code of the State
 * @param stateOrder place in the State's own order
 * @param name of the expert
 * @param status as the clock has it
 * @param note ref of the note verbale; empty while there is none
 * @param noteNumber as the sender writes it; empty while it has none
 * @param noteDatedOn the note's own date
 * @param arrivedAt arrival in the register, which is what counts (U-30)
 * @param announcedAt when it was handed over in the portal, kept as proof
 * @param completeAt when the last part came
 * @param missing what it lacks
 */
public record NominationRow(
        NominationRef ref,
        CallRef call,
        String stateCode,
        int stateOrder,
        String name,
        NominationStatus status,
        String note,
        String noteNumber,
        Optional<LocalDate> noteDatedOn,
        Optional<Instant> arrivedAt,
        Optional<Instant> announcedAt,
        Optional<Instant> completeAt,
        Set<MissingPart> missing)
        implements Serializable {}
