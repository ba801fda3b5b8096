package org.palermoassist.web.sync;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.palermoassist.shared.NotFound;
import org.palermoassist.sync.ProblemRow;
import org.palermoassist.sync.ReturnedList;
import org.palermoassist.sync.ReturnedLists;
import org.palermoassist.sync.RunRef;
import org.palermoassist.web.export.ReturnedRow;
import org.palermoassist.web.export.ReturnedSheet;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** {@code /sync/returned?ref=R-...}: what of a list is to be corrected, in a file like the one that was sent, with the reasons. */
@WebServlet("/sync/returned")
public class ReturnedListServlet extends HttpServlet {
    @Inject
    private transient ReturnedLists lists;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Portal portal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReturnedList list;
        try {
            list = lists.of(new RunRef(request.getParameter("ref")), current.actor());
        } catch (NotFound hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Words words = Words.in(portal.getLanguage());
        List<ReturnedRow> rows = list.rows().stream()
                .map(row -> new ReturnedRow(row.cells(), reasons(row, words), row.identifier()))
                .toList();
        ReturnedSheet sheet = new ReturnedSheet(
                list.sheet(),
                list.before(),
                List.of(words.get("sync.returned.reasons"), words.get("sync.returned.identifier")),
                rows);
        send(list, sheet, words, response);
    }

    private static void send(ReturnedList list, ReturnedSheet sheet, Words words, HttpServletResponse response)
            throws IOException {
        boolean workbook = list.separator().isEmpty();
        String stem = list.name().replaceAll("\\.(?i:xlsx|xlsm|csv|txt|tsv|gz)$", "");
        response.setContentType(
                workbook ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv");
        response.setHeader(
                "Content-Disposition",
                PayloadName.disposition(stem + "-" + words.get("sync.returned.name") + (workbook ? ".xlsx" : ".csv")));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        if (workbook) {
            sheet.writeWorkbook(response.getOutputStream());
        } else {
            sheet.writeText(list.separator().get(), response.getOutputStream());
        }
    }

    private static String reasons(ReturnedList.Row row, Words words) {
        return row.problems().stream().map(problem -> reason(problem, words)).collect(Collectors.joining("\n"));
    }

    private static String reason(ProblemRow problem, Words words) {
        String text = ProblemWords.of(problem.rule(), problem.place(), problem.found(), words);
        return problem.severity().equals("QUARANTINE") ? words.get("sync.columns.kept") + " " + text : text;
    }
}
