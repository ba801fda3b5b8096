package org.palermoassist.web.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermoassist.messages.LetterRow;
import org.palermoassist.messages.LetterStatus;
import org.palermoassist.messages.Letters;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** Letters to take away, as the filter of the page lets them through; without what they say. */
@ApplicationScoped
public class LettersExporter implements Exporter {
    private static final List<String> COLUMNS =
            List.of("ref", "login", "key", "status", "createdAt", "attempts", "nextTry", "sentAt", "reason");

    @Inject
    private Letters letters;

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        Optional<LetterStatus> status = LettersView.status(name -> Optional.ofNullable(parameters.get(name)));
        List<String> notes = new ArrayList<>(List.of(words.get("messages.letters.purpose")));
        status.ifPresent(one ->
                notes.add(words.get("messages.letters.status") + ": " + words.get("messages.letters.status." + one)));
        return new Sheet(
                name(),
                words.get("messages.letters.title"),
                notes,
                words.each("messages.letters.", COLUMNS),
                Page.all("", true, wanted -> letters.page(status, wanted, by))
                        .map(row -> cells(row, words))
                        .iterator(),
                false);
    }

    private static List<Object> cells(LetterRow row, Words words) {
        return Stream.<Object>of(
                        row.ref().value(),
                        row.login(),
                        words.get("messages.letters.key." + row.key()),
                        words.get("messages.letters.status." + row.status()),
                        row.createdAt().toString(),
                        row.attempts(),
                        row.nextTry().map(Object::toString).orElse(""),
                        row.sentAt().map(Object::toString).orElse(""),
                        row.failedReason())
                .toList();
    }
}
