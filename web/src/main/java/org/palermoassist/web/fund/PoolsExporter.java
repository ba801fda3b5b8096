package org.palermoassist.web.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermoassist.donors.DonorRow;
import org.palermoassist.donors.Donors;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.PoolRow;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** The pools to take away, as the page shows them. */
@ApplicationScoped
public class PoolsExporter implements Exporter {
    private static final List<String> COLUMNS = List.of(
            "pool",
            "donor",
            "limits",
            "psc",
            "received",
            "interest",
            "exchange",
            "paid",
            "support",
            "obliged",
            "reserve",
            "available",
            "direct",
            "standing");

    @Inject
    private FundReading reading;

    @Inject
    private Donors donors;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "pools";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        Optional<Instant> asOf = AsOf.of(parameters.getOrDefault("asOf", ""), clock.instant());
        List<PoolRow> pools = FundPools.chosen(reading.pools(asOf, by), name -> parameters.getOrDefault(name, ""));
        return new Sheet(
                        name(),
                        words.get("fund.pools"),
                        List.of(
                                asOf.map(at -> words.get("fund.chart.known", at.toString()))
                                        .orElse(words.get("fund.chart.now")),
                                words.get("fund.pool.arithmetic")),
                        words.each("fund.pool.", COLUMNS),
                        pools.stream().map(pool -> cells(pool, words, by)).iterator(),
                        false)
                .marked(PrintMark.FUND);
    }

    private List<Object> cells(PoolRow pool, Words words, Actor by) {
        return Stream.<Object>of(
                        pool.ref().value(),
                        donors.find(pool.donor(), by)
                                .map(DonorRow::name)
                                .orElse(pool.donor().value()),
                        pool.earmark().canonical(),
                        pool.pscPercent(),
                        pool.received().amount(),
                        pool.interest().amount(),
                        pool.exchange().amount(),
                        pool.paid().amount(),
                        pool.support().amount(),
                        pool.obliged().amount(),
                        pool.reserve().amount(),
                        pool.available().amount(),
                        pool.direct().amount(),
                        words.get(pool.frozen() ? "fund.pool.frozen" : "fund.pool.open"))
                .toList();
    }
}
