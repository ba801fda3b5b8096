package org.palermoassist.web.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.fund.AccountRow;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** The chart of accounts to take away. */
@ApplicationScoped
public class AccountsOfFundExporter implements Exporter {
    private static final List<String> COLUMNS =
            List.of("code", "kind", "pool", "entered", "gone", "balance", "currency");

    @Inject
    private FundReading reading;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "fund-accounts";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        Optional<Instant> asOf = AsOf.of(parameters.getOrDefault("asOf", ""), clock.instant());
        return new Sheet(
                        name(),
                        words.get("fund.chart.title"),
                        List.of(asOf.map(at -> words.get("fund.chart.known", at.toString()))
                                .orElse(words.get("fund.chart.now"))),
                        words.each("fund.chart.", COLUMNS),
                        ChartView.chosen(
                                        reading.accounts(asOf, by),
                                        parameters.getOrDefault("kind", ""),
                                        parameters.getOrDefault("pool", ""))
                                .stream()
                                .map(row -> cells(row, words))
                                .iterator(),
                        false)
                .marked(PrintMark.FUND);
    }

    private static List<Object> cells(AccountRow row, Words words) {
        return List.of(
                row.code(),
                words.get("fund.account." + row.kind()),
                row.pool().map(PoolRef::value).orElse(""),
                row.entered().amount(),
                row.gone().amount(),
                row.balance().amount(),
                row.balance().currency());
    }
}
