package org.palermoassist.directory;

import static org.palermoassist.directory.NoteStatus.DISCARDED;
import static org.palermoassist.directory.NoteStatus.DRAFT;
import static org.palermoassist.directory.NoteStatus.REGISTERED;
import static org.palermoassist.directory.NoteStatus.REVERSED;
import static org.palermoassist.directory.NoteStatus.SENT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Stale;

/** What holds now of a note verbale; how it came to this stands in rows of its own. */
@Entity
@Table(name = "note")
class Note {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private NoteRef ref;
    private int edition;

    @Enumerated(EnumType.STRING)
    private NoteStatus status = DRAFT;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private String number;

    @Column(name = "dated_on")
    private LocalDate datedOn;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    private String sender;
    private String addressee;
    private String language;
    private String subject;
    private String author;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Note() {}

    Note(NoteRef ref, NoteForm form, Actor by, Instant at) {
        this.ref = ref;
        this.author = by.login();
        this.createdAt = at;
        take(form);
    }

    /** Changes a draft. */
    void write(NoteForm form) {
        DirectoryRule.NOTE_ORDER.require(status == DRAFT, ref, status, DRAFT);
        take(form);
    }

    /** Hands the draft to the Secretariat. */
    void send() {
        become(SENT);
    }

    /** A draft again: taken back by the State, or sent back by the Secretariat. */
    void reopen() {
        become(DRAFT);
    }

    void discard() {
        become(DISCARDED);
    }

    void register(NoteForm form, Instant now) {
        complete(form, now);
        take(form);
        become(REGISTERED);
    }

    /** The correction holds from now on; the entry before it stays as it was. */
    void correct(NoteForm form, String reason, Instant now) {
        DirectoryRule.NOTE_ORDER.require(status == REGISTERED, ref, status, REGISTERED);
        DirectoryRule.CORRECTION_HAS_REASON.require(!reason.isBlank(), ref);
        complete(form, now);
        take(form);
    }

    void reverse(String reason) {
        DirectoryRule.CORRECTION_HAS_REASON.require(!reason.isBlank(), ref);
        become(REVERSED);
    }

    private static void complete(NoteForm form, Instant now) {
        DirectoryRule.NOTE_IS_COMPLETE.require(!form.number().isEmpty()
                && form.datedOn().isPresent()
                && form.arrivedAt().isPresent());
        Instant arrived = form.arrivedAt().get();
        // a note is dated where it is written: there it can be a day later than in Vienna
        LocalDate latest = LocalDate.ofInstant(arrived, ZoneOffset.UTC).plusDays(1);
        DirectoryRule.NOTE_ARRIVES_AFTER_ITS_DATE.require(
                !arrived.isAfter(now) && !form.datedOn().get().isAfter(latest),
                form.datedOn().get());
    }

    private void take(NoteForm form) {
        kind = form.kind();
        number = form.number().isEmpty() ? null : form.number();
        datedOn = form.datedOn().orElse(null);
        arrivedAt = form.arrivedAt().orElse(null);
        sender = form.sender().code();
        addressee = form.addressee();
        language = form.language();
        subject = form.subject();
    }

    private void become(NoteStatus next) {
        DirectoryRule.NOTE_ORDER.require(status.allows(next), ref, status, next);
        status = next;
    }

    /** A new row of the register stands for what holds now; returns its number. */
    int nextEdition() {
        edition++;
        return edition;
    }

    /** Insists that the writer has read what stands here now. */
    void mustBe(int read) {
        if (read != edition) {
            throw new Stale(ref);
        }
    }

    NoteForm form() {
        return new NoteForm(
                kind,
                number,
                Optional.ofNullable(datedOn),
                Optional.ofNullable(arrivedAt),
                new NoteSender(sender),
                addressee,
                language,
                subject,
                Optional.empty());
    }

    Long id() {
        return id;
    }

    NoteRef ref() {
        return ref;
    }

    NoteStatus status() {
        return status;
    }
}
