package org.palermoassist.web.books;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Optional;
import org.palermoassist.books.Reconciliation;
import org.palermoassist.books.Reconciliations;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Given;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** {@code /books/reconciliation.pdf}: a signed reconciliation on paper, in the language of the page. */
@WebServlet("/books/reconciliation.pdf")
public class ReconciliationServlet extends HttpServlet {
    @Inject
    private transient Reconciliations reconciliations;

    @Inject
    private transient PrintMark marks;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        current.actor().mustHave(Right.FUND_READ);
        String asked = Optional.ofNullable(request.getParameter("month")).orElse("");
        YearMonth month = Given.time(asked, YearMonth::parse).orElseThrow(() -> new NotFound(asked));
        Reconciliation signed = reconciliations.signed(month, current.actor());
        String mark = marks.saying(PrintMark.FUND, Words.in(language));
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"reconciliation-" + month + ".pdf\"");
        response.setContentType("application/pdf");
        new ReconciliationPdf(language).write(signed, mark, response.getOutputStream());
    }
}
