package org.palermoassist.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;

/** Loads notes verbales and writes each step as a row of its own. */
@ApplicationScoped
class NoteStore {
    private static final int LONGEST_REASON = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<NoteNews> news;

    /**
     * A note verbale that the actor knows of, locked until commit.
     *
     * @throws NotFound when there is none for this actor
     */
    Note seen(NoteRef ref, Actor by) {
        Long id = Sql.select("n.id", "note n WHERE n.ref = ?", ref.value())
                .and(NoteSight.of(by))
                .first(em, row -> row.number(0))
                .orElseThrow(() -> new NotFound(ref));
        return em.find(Note.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Note note) {
        em.persist(note);
        em.flush();
    }

    /** A number is unique per sender and year (B-3); the unique key of the table says the same. */
    void numberIsFree(NoteForm form, NoteRef own) {
        int year = form.datedOn().map(LocalDate::getYear).orElse(0);
        long others = Sql.select("1", "note n WHERE n.status = 'REGISTERED'")
                .and("n.sender = ?", form.sender().code())
                .and("n.number_year = ?", year)
                .and("n.number_key = UPPER(REPLACE(?, ' ', ''))", form.number())
                .and("n.ref <> ?", own.value())
                .count(em);
        DirectoryRule.NOTE_NUMBER_IS_UNIQUE.require(others == 0, form.number(), String.valueOf(year));
    }

    /** Writes what holds now as a row of the register, and a line in the trail. */
    void written(Note note, NoteAct act, String reason, Actor by) {
        String words = reason.strip();
        DirectoryRule.TEXT_FITS.require(words.length() <= LONGEST_REASON, words.length(), LONGEST_REASON);
        int edition = note.nextEdition();
        em.flush();
        Sql.change(
                em,
                "INSERT INTO note_entry (note_id, edition, at, login, role, body, act, reason, status, kind,"
                        + " number, dated_on, arrived_at, sender, addressee, language, subject) SELECT n.id, n.edition, ?, ?,"
                        + " ?, ?, ?, ?, n.status, n.kind, n.number, n.dated_on, n.arrived_at, n.sender, n.addressee,"
                        + " n.language, n.subject FROM note n WHERE n.id = ? AND n.edition = ?",
                clock.instant(),
                by.login(),
                by.role().name(),
                by.stateCode().map("state:"::concat).orElse(""),
                act.name(),
                words,
                note.id(),
                edition);
        audit.record(by, "note." + act.name().toLowerCase(Locale.ROOT), note.ref(), note.status(), words);
        news.fire(new NoteNews(note.ref(), note.status(), by));
    }

    /** Keeps whom the note names; nobody, where it names nobody. */
    void names(Note note, Optional<Appointment> appointment) {
        em.flush();
        Sql.change(em, "DELETE FROM note_appointment WHERE note_id = ?", note.id());
        appointment.ifPresent(plan -> Sql.change(
                em,
                "INSERT INTO note_appointment (note_id, duties, name, office, email,"
                        + " phone, login, since) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                note.id(),
                plan.duties().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                plan.name(),
                plan.office(),
                plan.email(),
                plan.phone(),
                plan.login(),
                Date.valueOf(plan.since())));
    }

    /** Says that the note caused a record. */
    void caused(Note note, String record, Actor by) {
        Sql.change(
                em,
                "INSERT INTO note_record (note_id, record_ref, login, at) SELECT ?, ?, ?, ? FROM DUAL WHERE NOT"
                        + " EXISTS (SELECT 1 FROM note_record r WHERE r.note_id = ? AND r.record_ref = ?)",
                note.id(),
                record,
                by.login(),
                clock.instant(),
                note.id(),
                record);
        audit.record(by, "note.cause", note.ref(), record);
    }
}
