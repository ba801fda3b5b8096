package org.palermoassist.messages;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.UseCase;

/** What must not wait for a digest, and nobody can choose not to be told: letters at once to those who look after the portal. */
@UseCase
public class Alarms {
    private static final String LEDGER = "ledger.fault";
    private static final String SOURCE = "source.fault";
    private static final String WEBHOOK = "webhook.stopped";

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
        List<Mailbox> told = mailboxes(EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR));
        told.forEach(mailbox -> outbox.lay(mailbox, letter(mailbox, invariants)));
        return told.size();
    }

    /**
     * A partner's files could not be fetched several times in a row: administrators are told. The letter names the source and
     * leads to its page, where the reason stands.
     *
     * @param code of the source
     * @param failures in a row
     * @return how many letters were written
     */
    public int source(String code, int failures, Actor by) {
        by.mustHave(Right.IMPORT_RUN);
        List<Mailbox> told = mailboxes(EnumSet.of(Role.ADMINISTRATOR));
        told.forEach(mailbox -> outbox.lay(mailbox, source(mailbox, code, failures)));
        return told.size();
    }

    private LetterText source(Mailbox to, String code, int failures) {
        LetterWords words = LetterWords.in(to.language());
        String body = LetterWords.lines(
                words.get("letter.greeting", to.name()),
                "",
                words.get(SOURCE + ".says", code, failures),
                "",
                words.get("letter.close", settings.link("/sync/source?code=" + code)));
        return LetterText.plain(SOURCE, words.get(SOURCE + ".subject", code), body);
    }

    /**
     * Events for a partner could not be delivered many times in a row, and nothing is sent any more: the officers of the organization
     * whose subscription it is are told, or administrators where it is the portal's own.
     *
     * @param name of the subscription
     * @param organization ref
     * @param ref of the subscription, to whose page the letter leads
     * @param failures in a row
     * @return how many letters were written
     */
    public int webhook(String name, Optional<String> organization, String ref, int failures, Actor by) {
        by.mustHave(Right.WEBHOOK_SEND);
        List<Mailbox> told = organization
                .map(Addressees::organization)
                .map(body -> mailboxes(body, EnumSet.of(Role.PROVIDER_OFFICER, Role.DONOR_OFFICER)))
                .filter(people -> !people.isEmpty())
                .orElseGet(() -> mailboxes(EnumSet.of(Role.ADMINISTRATOR)));
        told.forEach(mailbox -> outbox.lay(mailbox, webhook(mailbox, name, ref, failures)));
        return told.size();
    }

    private LetterText webhook(Mailbox to, String name, String ref, int failures) {
        LetterWords words = LetterWords.in(to.language());
        String body = LetterWords.lines(
                words.get("letter.greeting", to.name()),
                "",
                words.get(WEBHOOK + ".says", name, failures),
                "",
                words.get("letter.close", settings.link("/partners/webhook?ref=" + ref)));
        return LetterText.plain(WEBHOOK, words.get(WEBHOOK + ".subject"), body);
    }

    private List<Mailbox> mailboxes(EnumSet<Role> roles) {
        return mailboxes(Addressees.secretariat(), roles);
    }

    private List<Mailbox> mailboxes(Addressees body, EnumSet<Role> roles) {
        return people.of(body, roles).stream()
                .flatMap(person -> person.mailbox().stream())
                .distinct()
                .toList();
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
