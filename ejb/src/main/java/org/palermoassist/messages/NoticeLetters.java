package org.palermoassist.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermoassist.security.Actor;

/**
 * Letters about notices. They name function, reference and link, never a title or text of a record (U-9); a record that the reader
 * may not see at this moment is not named at all.
 */
@ApplicationScoped
class NoticeLetters {
    private static final String AT_ONCE = "notice.atOnce";
    private static final String DIGEST = "notice.digest";

    @Inject
    private Outbox outbox;

    @Inject
    private Records records;

    @Inject
    private MailSettings settings;

    /**
     * What a letter says of one notice.
     *
     * @param kind what happened
     * @param recordRef to which record
     */
    record Line(NoticeKind kind, String recordRef) {}

    /**
     * Notices of a person in one workspace.
     *
     * @param reader the person there
     * @param lines oldest first
     */
    record Part(Actor reader, List<Line> lines) {}

    /** One letter for one notice. */
    void atOnce(Notice notice, Person person) {
        Line line = new Line(notice.kind(), notice.recordRef());
        List<Part> parts = seen(List.of(new Part(person.reader(), List.of(line))));
        if (!parts.isEmpty() && person.mailbox().isPresent()) {
            Mailbox to = person.mailbox().get();
            LetterWords words = LetterWords.in(to.language());
            String subject = words.get(AT_ONCE + ".subject", words.get("notice." + line.kind()), line.recordRef());
            outbox.lay(to, LetterText.plain(AT_ONCE, subject, body(words, to, parts)));
        }
    }

    /** One letter for all that came together. */
    void digest(Mailbox to, Collection<Part> all) {
        List<Part> parts = seen(all);
        if (!parts.isEmpty()) {
            LetterWords words = LetterWords.in(to.language());
            long count = parts.stream().mapToLong(part -> part.lines().size()).sum();
            outbox.lay(to, LetterText.plain(DIGEST, words.get(DIGEST + ".subject", count), body(words, to, parts)));
        }
    }

    private List<Part> seen(Collection<Part> parts) {
        List<Part> left = new ArrayList<>();
        for (Part part : parts) {
            Set<String> refs = part.lines().stream().map(Line::recordRef).collect(Collectors.toSet());
            Set<String> visible = records.visible(refs, part.reader());
            List<Line> lines = part.lines().stream()
                    .filter(line -> visible.contains(line.recordRef()))
                    .toList();
            if (!lines.isEmpty()) {
                left.add(new Part(part.reader(), lines));
            }
        }
        return left;
    }

    private String body(LetterWords words, Mailbox to, List<Part> parts) {
        List<String> lines = new ArrayList<>(List.of(words.get("letter.greeting", to.name()), ""));
        for (Part part : parts) {
            lines.add(words.get("role." + part.reader().role())
                    + part.reader().stateCode().map(code -> ", " + code).orElse(""));
            for (Line line : part.lines()) {
                lines.add("- " + line.recordRef() + ": " + words.get("notice." + line.kind()));
                lines.add("  " + settings.link(RecordPage.of(line.recordRef())));
            }
            lines.add("");
        }
        lines.add(words.get("notice.choose", settings.link("/account")));
        lines.add("");
        lines.add(words.get("letter.close", settings.link("/")));
        return LetterWords.lines(lines.toArray(String[]::new));
    }
}
