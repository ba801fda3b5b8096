package org.palermoassist.messages;

import static org.palermoassist.messages.LetterWords.lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Letters to people without an account, such as experts. They never hold the second fact. */
@ApplicationScoped
public class OutsideLetters {
    @Inject
    private Outbox outbox;

    @Inject
    private MailSettings settings;

    /** Writes the letter, in the transaction of what it tells of. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(OutsideLetter letter) {
        LetterWords words = LetterWords.in(letter.language());
        String body = lines(
                words.get("letter.greeting", letter.name()),
                "",
                words.get(letter.key() + ".says", letter.recordRef()),
                "",
                settings.link(letter.link()),
                "",
                words.get("account.lives", words.time(letter.until())),
                "",
                words.get("letter.close", settings.link("/")));
        LetterText text = new LetterText(
                letter.key(), words.get(letter.key() + ".subject"), body, true, Optional.of(letter.until()));
        outbox.lay(new Mailbox(letter.recordRef(), letter.name(), letter.address(), letter.language()), text);
    }
}
