package org.palermoassist.web.fund;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.fund.FundStatement;
import org.palermoassist.fund.LedgerAudit;
import org.palermoassist.fund.LedgerReport;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.CsvFile;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** {@code /fund/proof.zip}: journal and statement of a period for an auditor, with the file that proves them. */
@WebServlet("/fund/proof.zip")
public class LedgerProofServlet extends HttpServlet {
    @Inject
    private transient LedgerAudit audit;

    @Inject
    private transient FundStatementAsked asked;

    @Inject
    private transient FundStatementExporter statements;

    @Inject
    private transient JournalExporter journal;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient PrintMark marks;

    @Inject
    private transient ReferenceData reference;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor by = current.actor();
        Locale locale = Locale.forLanguageTag(by.language());
        FundStatement statement =
                asked.of(name -> Optional.ofNullable(request.getParameter(name)).orElse(""), by);
        Map<String, String> period = Map.of(
                "from", statement.from().toString(), "until", statement.until().toString());
        LedgerReport report = audit.verify(by);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"ledger-proof.zip\"");
        response.setContentType("application/zip");
        CsvFile file = new CsvFile(
                locale,
                marks.saying(PrintMark.FUND, Words.in(locale)),
                reference.states().holdsSample(),
                clock.instant());
        try (LedgerProof proof = new LedgerProof(response.getOutputStream(), file)) {
            proof.add(statements.sheet(period, locale, by));
            proof.add(journal.sheet(period, locale, by));
            proof.seal(report, statement.from() + "/" + statement.until());
        }
    }
}
