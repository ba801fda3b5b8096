package org.palermoassist.web.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palermoassist.calls.CallDetails;
import org.palermoassist.calls.CallRow;
import org.palermoassist.calls.CallStatus;
import org.palermoassist.calls.MissingPart;
import org.palermoassist.calls.NominationRow;
import org.palermoassist.calls.NominationStatus;
import org.palermoassist.calls.PoolShare;

/** Calls and nominations as the API writes them: what is not known is left out. */
final class CallAnswers {
    private CallAnswers() {}

    /** A call in a list. */
    public record Call(
            String ref,
            String meeting,
            String title,
            LocalDate opensOn,
            LocalDate closesOn,
            CallStatus status,
            LocalDate firstListUntil,
            LocalDate lateUntil) {
        static Call of(CallRow row) {
            return new Call(
                    row.ref().value(),
                    row.meeting().value(),
                    row.meetingTitle(),
                    row.opensOn(),
                    row.closesOn(),
                    row.status(),
                    row.firstListUntil(),
                    row.lateUntil());
        }
    }

    /** What a call may take of a pool, in United States dollars. */
    public record Share(String pool, String ceiling) {
        static Share of(PoolShare share) {
            return new Share(
                    share.pool().value(), share.ceiling().amount().setScale(2).toPlainString());
        }
    }

    /** A call. Days end at 23:59 in {@code deadlineZone}. */
    public record CallWhole(
            String ref,
            String meeting,
            CallStatus status,
            LocalDate firstListUntil,
            LocalDate lateUntil,
            String deadlineZone,
            int ruleSetVersion,
            int replaceDays,
            Instant openedAt,
            Instant endedAt,
            List<Share> pools) {
        static CallWhole of(CallDetails found) {
            return new CallWhole(
                    found.ref().value(),
                    found.meeting().value(),
                    found.status(),
                    found.firstListUntil(),
                    found.lateUntil(),
                    found.deadlineZone().getId(),
                    found.ruleSetVersion(),
                    found.replaceDays(),
                    found.openedAt().orElse(null),
                    found.endedAt().orElse(null),
                    found.pools().stream().map(Share::of).toList());
        }
    }

    /** A nomination; nothing of passport or bank. */
    public record Nomination(
            String ref,
            String call,
            String state,
            int order,
            String name,
            NominationStatus status,
            String note,
            String noteNumber,
            LocalDate noteDatedOn,
            Instant arrivedAt,
            Instant completeAt,
            List<MissingPart> missing) {
        static Nomination of(NominationRow row) {
            return new Nomination(
                    row.ref().value(),
                    row.call().value(),
                    row.stateCode(),
                    row.stateOrder(),
                    row.name(),
                    row.status(),
                    row.note().isEmpty() ? null : row.note(),
                    row.noteNumber().isEmpty() ? null : row.noteNumber(),
                    row.noteDatedOn().orElse(null),
                    row.arrivedAt().orElse(null),
                    row.completeAt().orElse(null),
                    List.copyOf(row.missing()));
        }
    }
}
