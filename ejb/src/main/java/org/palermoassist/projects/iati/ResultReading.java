package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/** Reads results, conditions and documents of an activity. */
final class ResultReading {

    private final XmlNode activity;
    private final PartReader parts;

    ResultReading(XmlNode activity, PartReader parts) {
        this.activity = activity;
        this.parts = parts;
    }

    ActivityResults read() {
        Optional<XmlNode> conditions = activity.first("conditions");
        return new ActivityResults(
                activity.all("result").stream().map(this::result).toList(),
                PartReader.flag(conditions.flatMap(c -> c.attribute("attached"))),
                conditions.stream()
                        .flatMap(c -> c.all("condition").stream())
                        .map(c -> new Condition(c.attribute("type"), parts.narratives(c)))
                        .toList(),
                documents(activity));
    }

    private List<DocumentLink> documents(XmlNode parent) {
        return parent.all("document-link").stream().map(this::document).toList();
    }

    private DocumentLink document(XmlNode node) {
        return new DocumentLink(
                node.attribute("url").orElse(""),
                node.attribute("format"),
                parts.narratives(node, "title"),
                parts.narratives(node, "description"),
                new DocumentLink.About(
                        parts.codes(node, "category"),
                        parts.codes(node, "language"),
                        parts.isoDate(node, "document-date")));
    }

    private Result result(XmlNode node) {
        return new Result(
                node.attribute("type"),
                parts.narratives(node, "title"),
                parts.narratives(node, "description"),
                node.all("indicator").stream().map(this::indicator).toList(),
                documents(node));
    }

    private Result.Indicator indicator(XmlNode node) {
        return new Result.Indicator(
                node.attribute("measure"),
                parts.narratives(node, "title"),
                parts.narratives(node, "description"),
                node.all("baseline").stream().map(this::baseline).toList(),
                node.all("period").stream().map(this::measured).toList());
    }

    private Result.Baseline baseline(XmlNode node) {
        return new Result.Baseline(node.attribute("year"), node.attribute("value"), parts.narratives(node, "comment"));
    }

    private Result.Measured measured(XmlNode node) {
        return new Result.Measured(parts.period(node), readings(node, "target"), readings(node, "actual"));
    }

    private List<Result.Reading> readings(XmlNode node, String name) {
        return node.all(name).stream()
                .map(n -> new Result.Reading(n.attribute("value"), parts.narratives(n, "comment")))
                .toList();
    }
}
