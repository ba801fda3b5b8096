package org.palermoassist.messages;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.UseCase;

/** What must not wait for a digest, and nobody can choose not to be told: letters at once to those who look after the portal. */
@UseCase
public class Alarms {
    private static final String LEDGER = "ledger.fault";

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    @Inject
    private MailSettings settings;

    /**
     * The ledger of the fund was verified and something does not hold: administrators and auditors are told.
     *
     * @param invariants names of what does not hold; a letter says no more, since it leaves the portal
     * @return how many letters were written
     */
    public int ledger(List<String> invariants, Actor by) {
        by.mustHave(Right.LEDGER_VERIFY);
        List<Mailbox> told = people.of(Addressees.secretariat(), EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR)).stream()
                .flatMap(person -> person.mailbox().stream())
                .distinct()
                .toList();
        told.forEach(mailbox -> outbox.lay(mailbox, letter(mailbox, invariants)));
        return told.size();
    }

    private LetterText letter(Mailbox to, List<String> invariants) {
        LetterWords words = LetterWords.in(to.language());
        String body = LetterWords.lines(
                words.get("letter.greeting", to.name()),
                "",
                words.get(LEDGER + ".says"),
                "",
                String.join(", ", invariants),
                "",
                words.get("letter.close", settings.link("/")));
        return LetterText.plain(LEDGER, words.get(LEDGER + ".subject"), body);
    }
}
