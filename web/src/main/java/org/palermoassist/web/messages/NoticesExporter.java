package org.palermoassist.web.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermoassist.messages.NoticeFilter;
import org.palermoassist.messages.NoticeReading;
import org.palermoassist.messages.NoticeRow;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** One's own notices to take away, as the filters of the page let them through. */
@ApplicationScoped
public class NoticesExporter implements Exporter {
    private static final List<String> COLUMNS = List.of("kind", "record", "from", "at", "state");

    @Inject
    private NoticeReading notices;

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        NoticeFilter filter = NoticeFilters.of(name -> Optional.ofNullable(parameters.get(name)));
        List<String> notes = new ArrayList<>(List.of(words.get("messages.purpose")));
        filter.group()
                .ifPresent(
                        group -> notes.add(words.get("messages.group") + ": " + words.get("messages.group." + group)));
        if (filter.unreadOnly()) {
            notes.add(words.get("messages.unreadOnly"));
        }
        return new Sheet(
                name(),
                words.get("messages.title"),
                notes,
                words.each("messages.", COLUMNS),
                Page.all("", true, wanted -> notices.page(filter, wanted, by))
                        .map(row -> cells(row, words))
                        .iterator(),
                false);
    }

    private static List<Object> cells(NoticeRow row, Words words) {
        return Stream.<Object>of(
                        NoticeWords.said(row, words),
                        row.recordRef().orElse(words.get("messages.gone")),
                        NoticeWords.from(row, words),
                        row.at().toString(),
                        words.get(row.unread() ? "messages.unread" : "messages.isRead"))
                .toList();
    }
}
