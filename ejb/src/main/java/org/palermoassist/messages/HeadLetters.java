package org.palermoassist.messages;

import static org.palermoassist.messages.LetterWords.lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.audit.ChainHead;
import org.palermoassist.audit.HeadPublished;
import org.palermoassist.shared.Sql;

/**
 * Once a day the head of the audit trail goes to a mailbox that the database's owner cannot reach: whoever keeps these letters can
 * tell later whether the trail was written anew.
 */
@ApplicationScoped
class HeadLetters {
    static final String KEY = "audit.head";
    private static final Duration ONE_DAY = Duration.ofHours(23);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "portal.audit.mail-to")
    private Optional<String> address;

    /** Writes the letter of the day; without an address there is none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(@Observes HeadPublished news) {
        address.filter(given -> !given.isBlank()).ifPresent(given -> write(news.head(), given.strip()));
    }

    void write(ChainHead head, String to) {
        if (!isWritten()) {
            LetterWords words = LetterWords.in("en");
            String subject = words.get(KEY + ".subject", String.valueOf(head.position()));
            String body = lines(words.get(KEY + ".says"), "", head.at() + " " + head.position(), head.link());
            outbox.lay(new Mailbox("audit", "", to, "en"), LetterText.plain(KEY, subject, body));
        }
    }

    private boolean isWritten() {
        return Sql.select("1", "letter l WHERE l.subject_key = ?", KEY)
                .and("l.created_at > ?", clock.instant().minus(ONE_DAY))
                .first(em, row -> true)
                .isPresent();
    }
}
