package org.palermoassist.calls;

import static org.palermoassist.calls.NominationStatus.ANNOUNCED;
import static org.palermoassist.calls.NominationStatus.DRAFT;
import static org.palermoassist.calls.NominationStatus.REPLACED;
import static org.palermoassist.calls.NominationStatus.WITHDRAWN;

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
import java.util.Optional;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Stale;

/** What people did with a nomination; whether it is in time follows from the days of the call. */
@Entity
@Table(name = "nomination")
class Nomination {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String ref;

    @Column(name = "call_id")
    private long callId;

    @Column(name = "state_code")
    private String stateCode;

    @Column(name = "state_order")
    private int stateOrder;

    @Enumerated(EnumType.STRING)
    private NominationStatus status = DRAFT;

    private String name;
    private String email;
    private String language;

    @Column(name = "also_meeting")
    private String alsoMeeting;

    @Column(name = "note_ref")
    private String noteRef;

    @Column(name = "replaces_id")
    private Long replacesId;

    @Column(name = "on_behalf")
    private boolean onBehalf;

    @Column(name = "place_first")
    private boolean placeFirst;

    private String author;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "complete_at")
    private Instant completeAt;

    @Column(name = "person_key")
    private String personKey;

    protected Nomination() {}

    Nomination(long call, String state, int order, NominationForm form, Actor by, Instant at) {
        ref = NominationRef.next().value();
        callId = call;
        stateCode = state;
        stateOrder = order;
        onBehalf = by.stateCode().isEmpty();
        author = by.login();
        createdAt = at;
        take(form);
    }

    /** Changes what is prepared. */
    void write(NominationForm form) {
        CallsRule.NOMINATION_ORDER.require(status == DRAFT, ref, status, DRAFT);
        take(form);
    }

    private void take(NominationForm form) {
        name = form.name();
        email = form.email();
        language = form.language();
        alsoMeeting = form.alsoFor().map(MeetingRef::value).orElse(null);
    }

    /** The note verbale that names the expert. */
    void namedBy(NoteRef note) {
        noteRef = note.value();
    }

    void announce(Instant at) {
        become(ANNOUNCED);
        announcedAt = at;
    }

    void withdraw() {
        become(WITHDRAWN);
    }

    /** Somebody else stands in this place (E-11). */
    void replace() {
        become(REPLACED);
    }

    /** Takes the place of another one, on the first list or the late one. */
    void follows(Nomination former, boolean onFirstList) {
        placeFirst = onFirstList;
        replacesId = former.id;
        stateOrder = former.stateOrder;
    }

    void stands(int order) {
        stateOrder = order;
    }

    /** The name as the passport has it. */
    void named(String asInPassport) {
        name = asInPassport;
    }

    void known(String key) {
        personKey = key;
    }

    /** All parts are there since then, or one is missing. */
    void complete(Instant since) {
        completeAt = since;
    }

    private void become(NominationStatus next) {
        boolean allowed =
                switch (status) {
                    case DRAFT -> next == ANNOUNCED || next == WITHDRAWN;
                    case ANNOUNCED -> next == WITHDRAWN || next == REPLACED;
                    case COMPLETE, LATE, REFUSED, WITHDRAWN, REPLACED -> false;
                };
        CallsRule.NOMINATION_ORDER.require(allowed, ref, status, next);
        status = next;
    }

    /** Insists that the writer has read what stands here now. */
    void mustBe(int read) {
        if (read != version) {
            throw new Stale(ref);
        }
    }

    Long id() {
        return id;
    }

    NominationRef ref() {
        return new NominationRef(ref);
    }

    long callId() {
        return callId;
    }

    String stateCode() {
        return stateCode;
    }

    int stateOrder() {
        return stateOrder;
    }

    NominationStatus status() {
        return status;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String language() {
        return language;
    }

    Optional<NoteRef> note() {
        return Optional.ofNullable(noteRef).map(NoteRef::new);
    }

    Optional<String> personKey() {
        return Optional.ofNullable(personKey);
    }

    Optional<Instant> completeAt() {
        return Optional.ofNullable(completeAt);
    }
}
