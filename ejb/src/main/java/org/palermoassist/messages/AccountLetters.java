package org.palermoassist.messages;

import static org.palermoassist.messages.LetterWords.lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.palermoassist.security.AccountLetter;

/** Letters about an account. They name their reader, since a mission's people share one mailbox (U-10), and never the second fact. */
@ApplicationScoped
class AccountLetters {
    @Inject
    private Outbox outbox;

    @Inject
    private MailSettings settings;

    /** Writes the letter, in the transaction of what it tells of; without an address nobody is written to. */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(@Observes AccountLetter news) {
        if (!news.email().isBlank()) {
            outbox.lay(new Mailbox(news.login(), news.name(), news.email(), news.language()), text(news));
        }
    }

    private LetterText text(AccountLetter news) {
        LetterWords words = LetterWords.in(news.language());
        String key = "account." + news.kind();
        String subject = words.get(key + ".subject");
        String greeting = words.get("letter.greeting", news.name());
        String says = words.get(key + ".says", news.login());
        String close = words.get("letter.close", settings.link("/"));
        if (news.link().isEmpty()) {
            return LetterText.plain(key, subject, lines(greeting, "", says, "", close));
        }
        String lives = words.get("account.lives", words.time(news.until()));
        String body = lines(greeting, "", says, "", settings.link(news.link()), "", lives, "", close);
        return new LetterText(key, subject, body, true, Optional.of(news.until()));
    }
}
