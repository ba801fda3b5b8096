package org.palermoassist.web.export;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** {@code /export/NAME.xlsx}, {@code .csv} and {@code .pdf}: what a page shows, for taking away (U-20); which of them there are stands in the list of pages. */
@WebServlet("/export/*")
public class ExportServlet extends HttpServlet {
    private static final String XLSX = ".xlsx";
    private static final String CSV = ".csv";
    private static final String PDF = ".pdf";

    @Inject
    @Any
    private transient Instance<Exporter> exporters;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient PrintMark marks;

    @Inject
    private transient Clock clock;

    @Inject
    private transient ReferenceData reference;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<Exporter> exporter = exporters.stream()
                .filter(one -> Set.of(one.name() + XLSX, one.name() + CSV, one.name() + PDF)
                        .contains(path))
                .findFirst();
        if (exporter.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Locale locale = Locale.forLanguageTag(current.actor().language());
        try {
            Sheet sheet = exporter.get().sheet(parameters(request), locale, current.actor());
            send(sheet, path.substring(path.lastIndexOf('.')), locale, response);
        } catch (NotFound hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(Sheet sheet, String ending, Locale locale, HttpServletResponse response) throws IOException {
        Instant now = clock.instant();
        String file = sheet.name() + "-" + LocalDate.ofInstant(now, ZoneOffset.UTC) + ending;
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        Words words = Words.in(locale);
        Heading heading =
                Heading.of(sheet, locale, reference.states().holdsSample(), marks.saying(sheet.seenBy(), words), now);
        if (ending.equals(PDF)) {
            response.setContentType("application/pdf");
            SheetPdf.write(sheet, heading, words, Formats.in(Language.of(locale)), response.getOutputStream());
        } else if (ending.equals(XLSX)) {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            Workbooks.write(sheet, heading, response.getOutputStream());
        } else {
            response.setContentType("text/csv;charset=UTF-8");
            CommaSeparated.write(sheet, heading, locale, response.getWriter());
        }
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> first = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> first.put(name, String.join(",", values)));
        return first;
    }
}
