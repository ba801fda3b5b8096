package org.palermoassist.web.sync;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.palermoassist.reference.Provision;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.web.export.TemplateBook;
import org.palermoassist.web.export.TemplateBook.Column;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** {@code /sync/template}: a workbook for partners that have no list of their own, in the reader's language. */
@WebServlet("/sync/template")
public class ListTemplateServlet extends HttpServlet {
    private static final int ROWS = 2_000;
    private static final int NARROW = 16;
    private static final int USUAL = 24;
    private static final int WIDE = 50;

    @Inject
    private transient ReferenceData reference;

    @Inject
    private transient Portal portal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = Words.in(portal.getLanguage());
        String name = words.get("sync.template.name");
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", PayloadName.disposition(name + ".xlsx"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        new TemplateBook(
                        words.get("sync.template.sheet"),
                        columns(words),
                        words.get("sync.template.instructions"),
                        Arrays.asList(words.get("sync.template.text").split("\\|")),
                        words.get("sync.template.lists"),
                        ROWS)
                .write(response.getOutputStream());
    }

    private List<Column> columns(Words words) {
        return Stream.of(
                        column(words, "number", List.of(), NARROW),
                        column(words, "title", List.of(), WIDE),
                        column(words, "description", List.of(), WIDE),
                        column(words, "status", statuses(words), USUAL),
                        column(words, "countries", states(words), USUAL),
                        column(words, "start", List.of(), NARROW),
                        column(words, "end", List.of(), NARROW),
                        column(words, "articles", articles(), USUAL),
                        column(words, "sector", List.of(), NARROW),
                        column(words, "donors", List.of(), USUAL),
                        column(words, "partners", List.of(), USUAL),
                        column(words, "commitment", List.of(), NARROW),
                        column(words, "spent", List.of(), NARROW),
                        column(words, "currency", currencies(), NARROW),
                        column(words, "contact", List.of(), USUAL),
                        column(words, "link", List.of(), USUAL))
                .toList();
    }

    private static Column column(Words words, String key, List<String> choices, int width) {
        return new Column(
                words.get("sync.template." + key), words.get("sync.template." + key + ".help"), choices, width);
    }

    private static List<String> statuses(Words words) {
        return Stream.of("1", "2", "3", "4", "5", "6")
                .map(code -> words.get("sync.columns.status." + code))
                .toList();
    }

    private List<String> states(Words words) {
        return reference.states().all(words.language()).stream()
                .map(state -> state.names().in(words.language()))
                .toList();
    }

    private List<String> articles() {
        return reference.provisions().all().stream()
                .filter(Provision::substantive)
                .map(Provision::label)
                .toList();
    }

    private List<String> currencies() {
        return reference.book().currencies().stream()
                .filter(currency -> !currency.withdrawn())
                .map(currency -> currency.code())
                .toList();
    }
}
