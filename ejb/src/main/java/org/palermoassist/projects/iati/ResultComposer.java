package org.palermoassist.projects.iati;

import static org.palermoassist.projects.iati.Composing.attribute;
import static org.palermoassist.projects.iati.Composing.child;
import static org.palermoassist.projects.iati.Composing.flag;
import static org.palermoassist.projects.iati.Composing.isoDate;
import static org.palermoassist.projects.iati.Composing.narratives;
import static org.palermoassist.projects.iati.Composing.period;
import static org.palermoassist.projects.iati.Composing.required;

import java.util.List;
import java.util.Optional;

/** Writes conditions, results and documents. */
final class ResultComposer {

    private final XmlNode activity;
    private final ActivityResults results;

    ResultComposer(XmlNode activity, ActivityResults results) {
        this.activity = activity;
        this.results = results;
    }

    void compose() {
        if (results.conditionsAttached().isPresent() || !results.conditions().isEmpty()) {
            XmlNode written = child(activity, "conditions");
            flag(written, "attached", results.conditionsAttached());
            for (Condition condition : results.conditions()) {
                XmlNode one = child(written, "condition");
                attribute(one, "type", condition.type());
                narratives(one, condition.narratives());
            }
        }
        results.results().forEach(this::result);
    }

    static void document(XmlNode parent, DocumentLink document) {
        XmlNode written = child(parent, "document-link");
        attribute(written, "format", document.format());
        attribute(written, "url", Optional.of(document.url()));
        required(written, "title", document.titles());
        narratives(written, "description", document.descriptions());
        document.about().categories().forEach(code -> child(written, "category").with("code", code));
        document.about().languages().forEach(code -> child(written, "language").with("code", code));
        isoDate(written, "document-date", document.about().date());
    }

    private void result(Result result) {
        XmlNode written = child(activity, "result");
        attribute(written, "type", result.type());
        required(written, "title", result.titles());
        narratives(written, "description", result.descriptions());
        result.documents().forEach(document -> document(written, document));
        result.indicators().forEach(indicator -> indicator(written, indicator));
    }

    private static void indicator(XmlNode result, Result.Indicator indicator) {
        XmlNode written = child(result, "indicator");
        attribute(written, "measure", indicator.measure());
        required(written, "title", indicator.titles());
        narratives(written, "description", indicator.descriptions());
        for (Result.Baseline baseline : indicator.baselines()) {
            XmlNode start = child(written, "baseline");
            attribute(start, "year", baseline.year());
            attribute(start, "value", baseline.value());
            narratives(start, "comment", baseline.comments());
        }
        for (Result.Measured measured : indicator.periods()) {
            XmlNode one = child(written, "period");
            period(one, measured.period());
            readings(one, "target", measured.targets());
            readings(one, "actual", measured.actuals());
        }
    }

    private static void readings(XmlNode period, String name, List<Result.Reading> readings) {
        for (Result.Reading reading : readings) {
            XmlNode written = child(period, name);
            attribute(written, "value", reading.value());
            narratives(written, "comment", reading.comments());
        }
    }
}
