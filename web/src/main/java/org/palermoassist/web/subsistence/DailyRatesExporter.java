package org.palermoassist.web.subsistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Page;
import org.palermoassist.subsistence.DailyRate;
import org.palermoassist.subsistence.DailyRateFilter;
import org.palermoassist.subsistence.DailyRateRow;
import org.palermoassist.subsistence.DailyRates;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** The list of daily rates, to take away. */
@ApplicationScoped
public class DailyRatesExporter implements Exporter {
    private static final List<String> COLUMNS = List.of(
            "place",
            "name",
            "from",
            "until",
            "dsa",
            "reduced",
            "room",
            "terminal",
            "vehicle",
            "source",
            "standing",
            "reason");

    @Inject
    private DailyRates rates;

    @Override
    public String name() {
        return "subsistence-rates";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        DailyRateFilter filter = DailyRateQuery.filter(name -> parameters.getOrDefault(name, ""));
        return new Sheet(
                name(),
                words.get("subsistence.rates.title"),
                List.of(words.get("subsistence.rates.purpose"), words.get("subsistence.rates.notOurs")),
                words.each("subsistence.rates.", COLUMNS),
                Page.all("", true, part -> rates.page(filter, part, by))
                        .map(row -> cells(row, words))
                        .iterator(),
                false);
    }

    private static List<Object> cells(DailyRateRow row, Words words) {
        DailyRate rate = row.rate();
        return List.of(
                rate.place().value(),
                row.name(),
                rate.from(),
                rate.until().<Object>map(day -> day).orElse(""),
                rate.dsa().amount(),
                rate.reduced().<Object>map(Money::amount).orElse(""),
                rate.roomPercent().<Object>map(share -> share).orElse(""),
                rate.terminal().amount(),
                rate.withVehicle().amount(),
                rate.source(),
                words.get("subsistence.standing." + row.standing()),
                row.reason().orElse(""));
    }
}
