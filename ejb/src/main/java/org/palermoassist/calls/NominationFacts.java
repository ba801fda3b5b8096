package org.palermoassist.calls;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.meetings.MeetingRef;

/**
 * What the selection knows of a nomination; nothing of passport or bank but the day on which the passport ends.
 *
 * @param ref its ref
 * @param call the call
 * @param stateCode ISO 3166-1 alpha-2 code of the State that nominates
 * @param stateOrder place in the State's own order, from 1
 * @param receivedAt arrival of the note verbale in the register (U-30); handing over in the portal until it is registered
 * @param completeAt when the last part came; empty while something is missing
 * @param expertName as in the passport; as the State wrote it until the expert did
 * @param expertGender F, M or X; empty when withheld
 * @param nationality alpha-2 code; empty until said
 * @param homeCountry alpha-2 code; empty until said
 * @param dutyStation town where the expert works; empty until said
 * @param expertise text by number of the agenda item; items of a meeting back to back as {@code I-.../number}
 * @param presenter whether the expert presents or sits on a panel
 * @param governmentExpert whether the expert is a serving official or works for the government (E-2)
 * @param fundingStatementSigned whether the expert signed that nobody else pays the same cost (E-2)
 * @param visaNeeded whether the expert says that a visa is needed
 * @param passportUntil last day of the passport
 * @param status as the clock has it
 * @param meetings the call's meeting, and one back to back where the nomination is for both (E-5)
 */
public record NominationFacts(
        NominationRef ref,
        CallRef call,
        String stateCode,
        int stateOrder,
        Instant receivedAt,
        Optional<Instant> completeAt,
        String expertName,
        Optional<String> expertGender,
        String nationality,
        String homeCountry,
        String dutyStation,
        Map<String, String> expertise,
        boolean presenter,
        boolean governmentExpert,
        boolean fundingStatementSigned,
        boolean visaNeeded,
        Optional<LocalDate> passportUntil,
        NominationStatus status,
        Set<MeetingRef> meetings)
        implements Serializable {}
