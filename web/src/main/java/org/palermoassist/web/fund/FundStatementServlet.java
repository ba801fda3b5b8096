package org.palermoassist.web.fund;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.palermoassist.fund.FundStatement;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** {@code /fund/statement.pdf}: the statement of the fund on paper, in the language of the page. */
@WebServlet("/fund/statement.pdf")
public class FundStatementServlet extends HttpServlet {
    @Inject
    private transient FundStatementAsked asked;

    @Inject
    private transient PrintMark marks;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        FundStatement statement =
                asked.of(name -> Optional.ofNullable(request.getParameter(name)).orElse(""), current.actor());
        String mark = marks.saying(PrintMark.FUND, Words.in(language));
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"fund-statement.pdf\"");
        response.setContentType("application/pdf");
        new FundStatementPdf(language).write(statement, mark, response.getOutputStream());
    }
}
