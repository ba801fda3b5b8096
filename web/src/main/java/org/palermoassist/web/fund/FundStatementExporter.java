package org.palermoassist.web.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.palermoassist.fund.FundStatement;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** The statement of the fund as a table. */
@ApplicationScoped
public class FundStatementExporter implements Exporter {
    @Inject
    private FundStatementAsked asked;

    @Override
    public String name() {
        return "fund-statement";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        FundStatement statement = asked.of(name -> parameters.getOrDefault(name, ""), by);
        return new Sheet(
                        name(),
                        words.get("fund.statement.title"),
                        List.of(
                                words.get(
                                        "fund.statement.period",
                                        statement.from().toString(),
                                        statement.until().toString()),
                                words.get("fund.statement.caption")),
                        List.of(words.get("fund.statement.line"), words.get("fund.statement.usd")),
                        Stream.concat(
                                        FundStatementLines.of(statement, words).stream(),
                                        FundStatementLines.closing(statement, words).stream())
                                .map(line -> List.<Object>of(
                                        line.text(), line.amount().amount()))
                                .iterator(),
                        false)
                .marked(PrintMark.FUND);
    }
}
