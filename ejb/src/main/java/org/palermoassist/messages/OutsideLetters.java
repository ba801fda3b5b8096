package org.palermoassist.messages;

import static org.palermoassist.messages.LetterWords.lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /**
     * Writes a letter without a link: it opens nothing, and names the record by its ref alone.
     *
     * @param days that the words name, in their order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(OutsideReader to, String key, List<LocalDate> days) {
        LetterWords words = LetterWords.in(to.language());
        Stream<Object> facts = days.stream().map(words::day);
        String body = lines(
                words.get("letter.greeting", to.name()),
                "",
                words.get(
                        key + ".says",
                        Stream.concat(Stream.of(to.recordRef()), facts).toArray()),
                "",
                words.get("letter.close", settings.link("/")));
        outbox.lay(
                new Mailbox(to.recordRef(), to.name(), to.address(), to.language()),
                LetterText.plain(key, words.get(key + ".subject"), body));
    }
}
