package org.palermoassist.web.subsistence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Language;

/** {@code /subsistence/calculator.pdf}: the answer of the calculator on paper, in the language of the page. */
@WebServlet("/subsistence/calculator.pdf")
public class CalculatorServlet extends HttpServlet {
    @Inject
    private transient Calculator calculator;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        Calculator.Answer answer = calculator.answer(name -> values(request, name), language, current.actor());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"subsistence.pdf\"");
        response.setContentType("application/pdf");
        new CalculatorPdf(language).write(answer, clock.instant(), response.getOutputStream());
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] given = request.getParameterValues(name);
        return given == null ? List.of() : Arrays.asList(given);
    }
}
