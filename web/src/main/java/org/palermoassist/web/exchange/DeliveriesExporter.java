package org.palermoassist.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.exchange.DeliveryFilter;
import org.palermoassist.exchange.DeliveryRow;
import org.palermoassist.exchange.WebhookLog;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** The log of events to take away: what the page shows, all pages of it (U-20). */
@ApplicationScoped
public class DeliveriesExporter implements Exporter {
    private static final List<String> COLUMNS = List.of(
            "exchange.log.at",
            "exchange.webhook.ref",
            "exchange.webhook.name",
            "exchange.log.purpose",
            "exchange.log.number",
            "exchange.log.record",
            "exchange.log.change",
            "exchange.log.code",
            "exchange.log.fault",
            "exchange.log.took",
            "exchange.log.purposeCode",
            "exchange.log.changeCode",
            "exchange.log.faultCode");

    @Inject
    private WebhookLog log;

    @Override
    public String name() {
        return "webhook-deliveries";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        DeliveryFilter filter = DeliveryFilters.of(key -> Optional.ofNullable(parameters.get(key)));
        return new Sheet(
                name(),
                words.get("exchange.log.title"),
                List.of(),
                COLUMNS.stream().map(words::get).toList(),
                Page.all("sent", false, part -> log.page(filter, part, by))
                        .map(row -> cells(row, words))
                        .iterator(),
                false);
    }

    private static List<Object> cells(DeliveryRow row, Words words) {
        return List.of(
                row.at().toString(),
                row.webhook().value(),
                row.name(),
                words.get("exchange.purpose." + row.purpose()),
                row.number().map(String::valueOf).orElse(""),
                row.record().orElse(""),
                row.act().map(act -> words.get("exchange.act." + act)).orElse(""),
                row.status().map(String::valueOf).orElse(""),
                words.get("exchange.fault." + row.fault().map(Enum::name).orElse("NONE")),
                row.millis(),
                row.purpose().name(),
                row.act().map(Enum::name).orElse(""),
                row.fault().map(Enum::name).orElse(""));
    }
}
