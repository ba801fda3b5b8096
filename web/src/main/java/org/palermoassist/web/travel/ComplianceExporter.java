package org.palermoassist.web.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.travel.TravelCompliance;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** Late tickets and advances to take away. */
@ApplicationScoped
public class ComplianceExporter implements Exporter {
    private static final List<String> COLUMNS = List.of(
            "travel.compliance.what",
            "travel.journeys.journey",
            "travel.journeys.expert",
            "travel.journeys.state",
            "travel.journeys.status",
            "travel.compliance.due",
            "travel.compliance.days",
            "travel.compliance.amountUsd",
            "travel.compliance.reason");

    @Inject
    private TravelCompliance compliance;

    @Inject
    private ReferenceData reference;

    @Override
    public String name() {
        return "travel-compliance";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        return new Sheet(
                        name(),
                        words.get("travel.compliance.title"),
                        List.of(words.get("travel.compliance.purpose"), words.get("travel.compliance.caption")),
                        COLUMNS.stream().map(words::get).toList(),
                        compliance.findings(ComplianceView.kind(parameters.getOrDefault("kind", "")), by).stream()
                                .map(finding -> cells(finding, words))
                                .iterator(),
                        true)
                .marked(PrintMark.FUND);
    }

    private List<Object> cells(TravelCompliance.Finding finding, Words words) {
        return Stream.<Object>of(
                        words.get("travel.late." + finding.kind()),
                        finding.journey().ref().value(),
                        finding.journey().name(),
                        reference.states().name(finding.journey().stateCode(), words.language()),
                        words.get("travel.status." + finding.journey().status()),
                        finding.dueOn(),
                        finding.days(),
                        finding.amount().amount(),
                        finding.reason())
                .toList();
    }
}
