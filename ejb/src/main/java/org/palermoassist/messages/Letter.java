package org.palermoassist.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A letter in the outbox: waits, is sent, or is given up after several tries. */
@Entity
@Table(name = "letter")
class Letter {
    /** How long it rests after each failure; after the last of them it is given up. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_REASON = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private LetterRef ref;
    private String login;
    private String name;
    private String address;
    private String language;

    @Column(name = "subject_key")
    private String subjectKey;

    private String subject;
    private String body;
    private boolean secret;

    @Column(name = "lives_until")
    private Instant livesUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    private int attempts;

    @Column(name = "next_try")
    private Instant nextTry;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "given_up_at")
    private Instant givenUpAt;

    @Column(name = "failed_reason")
    private String failedReason = "";

    /** For JPA. */
    protected Letter() {}

    Letter(Mailbox to, LetterText text, Instant at) {
        MessagesRule.HEADER_IS_ONE_LINE.require(
                Mailbox.isOneLine(text.subject()) && text.subject().length() <= LONGEST_SUBJECT, to.login());
        ref = LetterRef.next();
        login = to.login();
        name = to.name();
        address = to.address();
        language = to.language();
        subjectKey = text.key();
        subject = text.subject();
        body = text.body();
        secret = text.secret();
        livesUntil = text.until().orElse(null);
        createdAt = at;
        nextTry = at;
    }

    /** Whether it waits to be sent. */
    boolean isWaiting() {
        return nextTry != null;
    }

    /** It went out; the text of a secret one is kept no longer. */
    void sent(Instant at) {
        attempts++;
        sentAt = at;
        nextTry = null;
        failedReason = "";
        if (secret) {
            body = "";
        }
    }

    /**
     * It did not go out: it is tried again later, or given up.
     *
     * @param lasting whether another try could not end otherwise
     */
    void failed(String reason, boolean lasting, Instant at) {
        String line = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        failedReason = line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) : line;
        attempts++;
        boolean last = lasting || attempts > WAITS.size();
        nextTry = last ? null : at.plus(WAITS.get(attempts - 1));
        if (last || livesUntil != null && nextTry.isAfter(livesUntil)) {
            nextTry = null;
            givenUpAt = at;
        }
    }

    /** An administrator has it tried again. */
    void tryAgain(Instant at) {
        MessagesRule.LETTER_WAS_GIVEN_UP.require(
                givenUpAt != null && (livesUntil == null || livesUntil.isAfter(at)), ref);
        givenUpAt = null;
        attempts = 0;
        nextTry = at;
    }

    LetterRef ref() {
        return ref;
    }

    LetterToSend toSend() {
        return new LetterToSend(ref, name, address, language, subject, body, createdAt);
    }

    int attempts() {
        return attempts;
    }

    Optional<Instant> nextTry() {
        return Optional.ofNullable(nextTry);
    }

    String failedReason() {
        return failedReason;
    }

    LetterStatus status() {
        if (sentAt != null) {
            return LetterStatus.SENT;
        }
        return givenUpAt != null ? LetterStatus.GIVEN_UP : LetterStatus.WAITING;
    }
}
