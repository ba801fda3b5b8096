package org.palermoassist.web.exchange;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.palermoassist.exchange.OwnWhole;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.CsvFile;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/**
 * {@code /partners/own.zip}: everything of the reader's own State or organization, written as it is read. What is in it is decided by the
 * services, as for the pages; one reader's archive is never another's.
 */
@WebServlet("/partners/own.zip")
public class OwnWholeServlet extends HttpServlet {
    private static final String KEEP = "exchange.own.keep";

    @Inject
    private transient OwnWhole whole;

    @Inject
    private transient Instance<OwnPart> parts;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient ReferenceData reference;

    @Inject
    private transient PrintMark marks;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = current.actor();
        whole.begin(actor);
        Instant now = clock.instant();
        response.setContentType("application/zip");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"palermo-assist-own-" + LocalDate.ofInstant(now, ZoneOffset.UTC) + ".zip\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        Locale locale = Locale.forLanguageTag(actor.language());
        Words words = Words.in(locale);
        CsvFile csv = new CsvFile(
                locale, marks.saying(KEEP, words), reference.states().holdsSample(), now);
        OwnArchive archive = new OwnArchive(response.getOutputStream(), csv, words);
        for (OwnPart part : parts) {
            part.write(archive, actor);
        }
        List<OwnArchive.Entry> entries = archive.entries();
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            String index = index(entries, Words.in(language), now);
            archive.file(
                    "INDEX." + language.getLanguage() + ".txt",
                    "exchange.own.index",
                    out -> out.write(index.getBytes(StandardCharsets.UTF_8)));
        }
        archive.end();
        whole.done(entries.size(), actor);
    }

    private String index(List<OwnArchive.Entry> entries, Words words, Instant at) {
        StringBuilder text = new StringBuilder(words.get("exchange.own.title")).append('\n');
        text.append(marks.saying(KEEP, words)).append('\n');
        text.append(words.get("exchange.own.indexAt", at.truncatedTo(ChronoUnit.SECONDS)))
                .append("\n\n");
        for (OwnArchive.Entry entry : entries) {
            text.append(entry.path()).append("\n    ").append(words.get(entry.about()));
            if (entry.rows() >= 0) {
                text.append(" (")
                        .append(words.get("exchange.own.rows", entry.rows()))
                        .append(')');
            }
            text.append("\n    SHA-256 ").append(entry.sha256()).append('\n');
        }
        return text.append('\n')
                .append(words.get("exchange.own.columns"))
                .append('\n')
                .toString();
    }
}
