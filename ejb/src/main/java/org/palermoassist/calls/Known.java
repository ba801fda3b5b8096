package org.palermoassist.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.shared.Row;

/** A nomination with all that its standing and its completeness follow from; secrets are known by their name alone. */
record Known(Head head, Note note, Times times, Map<String, Said> fields, Map<PaperKind, Said> papers) {
    static final String COLUMNS =
            "x.id, x.version, x.ref, c.ref, x.state_code, x.state_order, x.status, x.name, x.email, x.language,"
                    + " x.also_meeting, m.ref, f.ref, x.place_first, n.ref, n.status, n.number, n.dated_on, n.arrived_at,"
                    + " m.opens_on, m.closes_on, c.first_days, c.late_days, c.replace_days, x.created_at, x.announced_at,"
                    + " x.complete_at, (x.person_key IS NOT NULL AND EXISTS (SELECT 1 FROM nomination o WHERE"
                    + " o.person_key = x.person_key AND o.call_id = x.call_id AND o.state_code <> x.state_code AND"
                    + " o.status = 'ANNOUNCED' AND (x.announced_at IS NULL OR o.announced_at < x.announced_at OR"
                    + " o.announced_at = x.announced_at AND o.id < x.id))), c.opened_at IS NOT NULL";
    static final String TABLES = "nomination x JOIN nomination_call c ON c.id = x.call_id JOIN meeting m ON m.ref ="
            + " c.meeting_ref LEFT JOIN note n ON n.ref = x.note_ref LEFT JOIN nomination f ON f.id = x.replaces_id"
            + " WHERE 1=1";

    /** What was said, when; of a secret nothing but that. */
    record Said(String words, Instant at) {}

    /** Who is named, by whom, for what. */
    record Head(
            long id,
            int version,
            NominationRef ref,
            CallRef call,
            String state,
            int order,
            NominationStatus done,
            String name,
            String email,
            String language,
            Set<MeetingRef> meetings,
            Optional<NominationRef> former,
            boolean placeFirst,
            boolean elsewhere) {}

    /** The note verbale that names the expert. */
    record Note(String ref, String status, String number, Optional<LocalDate> datedOn, Optional<Instant> arrivedAt) {
        boolean isRegistered() {
            return status.equals("REGISTERED");
        }
    }

    /** Days and moments. */
    record Times(
            LocalDate opensOn,
            LocalDate closesOn,
            Deadlines deadlines,
            int replaceDays,
            Instant createdAt,
            Optional<Instant> announcedAt,
            Optional<Instant> completeAt) {
        /** The last day on which an expert is replaced, by E-11: travel is the day before the meeting (T-1). */
        LocalDate replaceUntil() {
            return opensOn.minusDays(1L + replaceDays);
        }
    }

    static Known of(Row row) {
        Set<MeetingRef> meetings = new LinkedHashSet<>();
        meetings.add(new MeetingRef(row.text(11)));
        row.optional(10).map(MeetingRef::new).ifPresent(meetings::add);
        Head head = new Head(
                row.number(0),
                row.integer(1),
                new NominationRef(row.text(2)),
                new CallRef(row.text(3)),
                row.text(4),
                row.integer(5),
                NominationStatus.valueOf(row.text(6)),
                row.text(7),
                row.text(8),
                row.text(9),
                Collections.unmodifiableSet(meetings),
                row.optional(12).map(NominationRef::new),
                row.flag(13),
                row.flag(27));
        Note note = new Note(row.text(14), row.text(15), row.text(16), row.date(17), row.instant(18));
        Times times = new Times(
                row.date(19).orElseThrow(),
                row.date(20).orElseThrow(),
                Deadlines.of(row.date(19).orElseThrow(), row.integer(21), row.integer(22)),
                row.integer(23),
                row.instant(24).orElseThrow(),
                row.instant(25),
                row.instant(26));
        return new Known(head, note, times, new TreeMap<>(), new TreeMap<>());
    }

    /** What it is now, by the clock. */
    NominationStatus standing(Instant now) {
        Instant grace = head.former().isPresent() ? Deadlines.endOf(times.replaceUntil()) : null;
        return times.deadlines().standing(head.done(), times.completeAt().orElse(null), now, grace, head.placeFirst());
    }

    /** Arrival of the note verbale in the register; until then when it was handed over in the portal (U-30). */
    Instant receivedAt() {
        Optional<Instant> arrived = note.arrivedAt().filter(any -> note.isRegistered());
        return arrived.or(times::announcedAt).orElse(times.createdAt());
    }

    Optional<String> said(ExpertField field) {
        return Optional.ofNullable(fields.get(field.name())).map(Said::words);
    }

    boolean isYes(ExpertField field) {
        return said(field).filter("YES"::equals).isPresent();
    }

    /** Whether money can reach the expert by what was said (U-22): what stands in the fields is sealed, that something does is not. */
    boolean isBankGiven() {
        Optional<String> way = said(ExpertField.BANK_WAY);
        boolean account = has(ExpertField.BANK_HOLDER)
                && has(ExpertField.BANK_NAME)
                && (has(ExpertField.BANK_IBAN) || has(ExpertField.BANK_ACCOUNT) && has(ExpertField.BANK_BIC));
        return way.isPresent() && (account || !way.get().equals(BankWay.ACCOUNT.name()));
    }

    private boolean has(ExpertField field) {
        return fields.containsKey(field.name());
    }
}
