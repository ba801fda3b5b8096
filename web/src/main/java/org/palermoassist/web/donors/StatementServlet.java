package org.palermoassist.web.donors;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.palermoassist.donors.DonorStatement;
import org.palermoassist.donors.DonorStatements;
import org.palermoassist.security.Actor;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** {@code /donors/statement.pdf}: the statement of a donor on paper, in the language of the page. */
@WebServlet("/donors/statement.pdf")
public class StatementServlet extends HttpServlet {
    @Inject
    private transient DonorStatements statements;

    @Inject
    private transient StatementAsked asked;

    @Inject
    private transient DonorWords names;

    @Inject
    private transient PrintMark marks;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        Actor by = current.actor().reading(language.code());
        StatementAsked.Read read =
                asked.of(name -> Optional.ofNullable(request.getParameter(name)).orElse(""), by);
        DonorStatement statement = statements.of(read.donor(), read.asked(), by);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"statement.pdf\"");
        response.setContentType("application/pdf");
        Words words = Words.in(language);
        StatementPdf.write(
                new StatementTables(statement, language, names),
                words,
                marks.saying(PrintMark.MONEY, words),
                response.getOutputStream());
    }
}
