package org.palermoassist.web.needs;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.web.export.TemplateBook;
import org.palermoassist.web.export.TemplateBook.Column;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** {@code /needs/template}: the workbook in which a State writes many needs at once, in the reader's language. */
@WebServlet("/needs/template")
public class NeedsTemplateServlet extends HttpServlet {
    private static final int ROWS = 200;

    @Inject
    private transient ReferenceData reference;

    @Inject
    private transient Portal portal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = Words.in(portal.getLanguage());
        NeedLists lists = new NeedLists(reference.book());
        List<Column> columns = Arrays.stream(NeedColumn.values())
                .map(column -> new Column(
                        words.get(column.key()),
                        words.get(column.key() + ".help"),
                        lists.choices(column, words),
                        column.width()))
                .toList();
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + words.get("needs.book.name") + ".xlsx\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        new TemplateBook(
                        words.get("needs.book.sheet"),
                        columns,
                        words.get("sync.template.instructions"),
                        Arrays.asList(words.get("needs.book.text").split("\\|")),
                        words.get("sync.template.lists"),
                        ROWS)
                .write(response.getOutputStream());
    }
}
