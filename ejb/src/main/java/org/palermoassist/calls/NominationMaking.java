package org.palermoassist.calls;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.directory.DirectoryRule;
import org.palermoassist.directory.NoteDetails;
import org.palermoassist.directory.NoteForm;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRegister;
import org.palermoassist.directory.NoteRow;
import org.palermoassist.directory.NoteSender;
import org.palermoassist.directory.NoteStatus;
import org.palermoassist.directory.Notes;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * A State nominates: its mission or focal point prepares, the focal point announces with a note verbale (E-3, U-10). For a State that sent
 * its note on paper, the Secretariat enters what the note says (U-3).
 */
@UseCase
public class NominationMaking {
    private static final int YEAR = 365;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Calls calls;

    @Inject
    private Meetings meetings;

    @Inject
    private NominationStore store;

    @Inject
    private NoteRegister register;

    @Inject
    private Notes notes;

    @Inject
    private CallsJournal journal;

    @Inject
    private Clock clock;

    /**
     * Prepares a nomination of the actor's own State, at the end of its order.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link CallsRule#CALL_TAKES_NOMINATIONS}, {@link
     *     CallsRule#EXPERT_IS_NAMED_ONCE}, {@link CallsRule#ALSO_BACK_TO_BACK}
     */
    public NominationRef prepare(CallRef call, NominationForm form, Actor by) {
        by.mustHave(Right.NOMINATION_PREPARE);
        String state = by.stateCode().orElseThrow(() -> new NotAllowed(CallsRule.NOMINATION_IS_OF_OWN_STATE));
        CallDetails details = calls.details(call, by);
        CallsRule.CALL_TAKES_NOMINATIONS.require(details.status().takesNominations(), details.lateUntil());
        return add(details, state, form, by).ref();
    }

    /**
     * Enters a nomination that came on paper.
     *
     * @param note a note verbale of that State about nominations, in the register; its arrival decides whether it is in time
     * @throws org.palermoassist.shared.RuleViolation {@link CallsRule#NOTE_IS_OF_STATE}, {@link CallsRule#CALL_TAKES_NOMINATIONS}
     */
    public NominationRef onBehalf(CallRef call, String state, NominationForm form, NoteRef note, Actor by) {
        by.mustHave(Right.NOMINATION_ON_BEHALF);
        CallDetails details = calls.details(call, by);
        NoteRow row = named(note, state, by.with(Right.NOTE_READ));
        Instant arrived = row.arrivedAt().orElseThrow();
        boolean inTime = new Deadlines(details.firstListUntil(), details.lateUntil()).isLate(arrived)
                && details.openedAt().isPresent()
                && details.status() != CallStatus.ENDED;
        CallsRule.CALL_TAKES_NOMINATIONS.require(inTime, details.lateUntil());
        Actor author = by.onBehalfOf(state);
        Nomination nomination = add(details, state, form, author);
        nomination.namedBy(note);
        nomination.announce(clock.instant());
        register.caused(note, nomination.ref().value(), author.with(Right.NOTE_REGISTER));
        journal.written(nomination.ref(), CallAct.ANNOUNCE, row.number(), author);
        return nomination.ref();
    }

    private NoteRow named(NoteRef note, String state, Actor by) {
        NoteRow row = notes.row(note, by);
        CallsRule.NOTE_IS_OF_STATE.require(
                row.kind() == NoteKind.NOMINATION
                        && row.status() == NoteStatus.REGISTERED
                        && row.sender().equals(NoteSender.ofState(state)),
                note);
        return row;
    }

    private Nomination add(CallDetails call, String state, NominationForm form, Actor by) {
        check(call, state, form, Optional.empty(), by);
        long callId = Sql.select(
                        "c.id, 1",
                        "nomination_call c WHERE c.ref = ?",
                        call.ref().value())
                .first(em, row -> row.number(0))
                .orElseThrow();
        int last = Sql.select("COALESCE(MAX(x.state_order), 0), 1", "nomination x WHERE x.call_id = ?", callId)
                .and("x.state_code = ?", state)
                .first(em, row -> row.integer(0))
                .orElse(0);
        Nomination nomination = new Nomination(callId, state, last + 1, form, by, clock.instant());
        store.add(nomination);
        journal.written(nomination.ref(), CallAct.PREPARE, call.ref().value(), by);
        return nomination;
    }

    void check(CallDetails call, String state, NominationForm form, Optional<NominationRef> own, Actor by) {
        form.alsoFor()
                .ifPresent(other -> CallsRule.ALSO_BACK_TO_BACK.require(
                        meetings.details(call.meeting(), by).backToBack().contains(other), other));
        long same = Sql.select(
                        "1",
                        "nomination x JOIN nomination_call c ON c.id = x.call_id WHERE c.ref = ?",
                        call.ref().value())
                .and("x.state_code = ?", state)
                .and("x.status IN ('DRAFT', 'ANNOUNCED') AND x.name = ?", form.name())
                .andIf(own.map(NominationRef::value), "x.ref <> ?")
                .count(em);
        CallsRule.EXPERT_IS_NAMED_ONCE.require(same == 0, form.name());
    }

    /**
     * Changes whom a prepared nomination names.
     *
     * @param version as it was read
     */
    public void change(NominationRef ref, int version, NominationForm form, Actor by) {
        Known known = made(ref, by);
        check(calls.details(known.head().call(), by), known.head().state(), form, Optional.of(ref), by);
        Nomination nomination = store.lock(known);
        nomination.mustBe(version);
        nomination.write(form);
        journal.written(ref, CallAct.EDIT, "", by);
    }

    /** Puts a nomination one place higher in the State's order. */
    public void moveUp(NominationRef ref, Actor by) {
        Known known = made(ref, by);
        Sql.select(
                        "x.id, 1",
                        "nomination x JOIN nomination_call c ON c.id = x.call_id WHERE c.ref = ?",
                        known.head().call().value())
                .and("x.state_code = ?", known.head().state())
                .and("x.status IN ('DRAFT', 'ANNOUNCED')")
                .and("x.state_order < ?", known.head().order())
                .tail("ORDER BY x.state_order DESC")
                .first(em, row -> store.byId(row.number(0)))
                .ifPresent(above -> {
                    store.lock(above).stands(known.head().order());
                    store.lock(known).stands(above.head().order());
                    journal.written(
                            ref, CallAct.ORDER, String.valueOf(above.head().order()), by);
                });
    }

    /**
     * The draft of the note verbale that names all experts of the State who stand in no note yet, to be signed (U-12).
     *
     * @throws NotFound when there is nobody to name
     */
    public NoteRef draftNote(CallRef call, Actor by) {
        by.mustHave(Right.NOMINATION_PREPARE);
        List<Known> named = unnamed(call, by);
        if (named.isEmpty()) {
            throw new NotFound(call);
        }
        String title = meetings.details(
                        named.get(0).head().meetings().iterator().next(), by)
                .title();
        NoteRef note = register.draft(form(title, by), by);
        named.forEach(known -> {
            store.lock(known).namedBy(note);
            register.caused(note, known.head().ref().value(), by);
        });
        return note;
    }

    private static NoteForm form(String title, Actor by) {
        String language = by.language().length() == 2 ? by.language() : "en";
        String subject = title.length() > NoteForm.SUBJECT ? title.substring(0, NoteForm.SUBJECT) : title;
        return new NoteForm(
                NoteKind.NOMINATION,
                "",
                Optional.empty(),
                Optional.empty(),
                NoteSender.ofState(by.stateCode().orElseThrow()),
                "",
                language,
                subject,
                Optional.empty());
    }

    private List<Known> unnamed(CallRef call, Actor by) {
        return store
                .known(Condition.of(
                        "c.ref = ? AND x.state_code = ? AND x.note_ref IS NULL AND x.status IN ('DRAFT', 'ANNOUNCED')",
                        call.value(),
                        by.stateCode().orElse("")))
                .stream()
                .toList();
    }

    /**
     * Announces what a note verbale of the State names: hands the note over to the Secretariat with its number and date. What counts is
     * its arrival in the register (U-30); the moment of handing over is kept as proof.
     *
     * @param number of the note, as the State writes it
     * @param datedOn its own date
     * @throws org.palermoassist.shared.RuleViolation {@link CallsRule#CALL_TAKES_NOMINATIONS}, {@link CallsRule#NOMINATION_BY_NOTE},
     *     {@link CallsRule#NOTE_IS_DATED}, {@link DirectoryRule#NOTE_NUMBER_IS_UNIQUE}
     */
    public void announce(CallRef call, NoteRef note, String number, LocalDate datedOn, Actor by) {
        by.mustHave(Right.NOMINATION_SEND);
        CallDetails details = calls.details(call, by);
        CallsRule.CALL_TAKES_NOMINATIONS.require(details.status().takesNominations(), details.lateUntil());
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Deadlines.VIENNA);
        CallsRule.NOMINATION_BY_NOTE.require(!number.isBlank());
        CallsRule.NOTE_IS_DATED.require(
                !datedOn.isAfter(today.plusDays(1)) && datedOn.isAfter(today.minusDays(YEAR)), datedOn);
        numberIsFree(number, datedOn, by);
        List<Known> named = store.known(Condition.of(
                "c.ref = ? AND x.state_code = ? AND x.note_ref = ? AND x.status IN ('DRAFT', 'ANNOUNCED')",
                call.value(),
                by.stateCode().orElse(""),
                note.value()));
        CallsRule.NOMINATION_BY_NOTE.require(!named.isEmpty());
        NoteDetails written = notes.details(note, by);
        if (written.row().status() == NoteStatus.DRAFT) {
            register.save(note, written.row().edition(), numbered(written.form(), number, datedOn), by);
            register.send(note, by);
        }
        named.stream()
                .filter(known -> known.head().done() == NominationStatus.DRAFT)
                .forEach(known -> {
                    store.lock(known).announce(now);
                    journal.written(known.head().ref(), CallAct.ANNOUNCE, number, by);
                });
    }

    /** Said before the note is handed over, so that nobody signs a number twice (B-3); the register says it again. */
    private void numberIsFree(String number, LocalDate datedOn, Actor by) {
        long others = Sql.select("1", "note n WHERE n.status = 'REGISTERED'")
                .and(
                        "n.sender = ?",
                        NoteSender.ofState(by.stateCode().orElse("")).code())
                .and("n.number_year = ?", datedOn.getYear())
                .and("n.number_key = UPPER(REPLACE(?, ' ', ''))", number.strip())
                .count(em);
        DirectoryRule.NOTE_NUMBER_IS_UNIQUE.require(others == 0, number, String.valueOf(datedOn.getYear()));
    }

    private static NoteForm numbered(NoteForm form, String number, LocalDate datedOn) {
        return new NoteForm(
                form.kind(),
                number,
                Optional.of(datedOn),
                form.arrivedAt(),
                form.sender(),
                form.addressee(),
                form.language(),
                form.subject(),
                form.appointment());
    }

    /** A nomination that the actor may prepare. */
    private Known made(NominationRef ref, Actor by) {
        if (!by.has(Right.NOMINATION_ON_BEHALF)) {
            by.mustHave(Right.NOMINATION_PREPARE);
        }
        return store.seen(ref, by);
    }
}
