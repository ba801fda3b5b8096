package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an activity's element into the record. Never refuses: judging is for the rules. */
final class ActivityReading {

    private final XmlNode activity;
    private final PartReader parts;

    private ActivityReading(XmlNode activity) {
        this.activity = activity;
        this.parts = new PartReader(activity);
    }

    static ReportedActivity read(XmlNode activity) {
        ActivityReading reading = new ActivityReading(activity);
        return new ReportedActivity(
                reading.head(),
                new ActivityTexts(reading.parts.narratives(activity, "title"), reading.descriptions()),
                reading.parties(),
                reading.places(),
                reading.themes(),
                new FinanceReading(activity, reading.parts).read(),
                new ResultReading(activity, reading.parts).read());
    }

    static String identifier(XmlNode activity) {
        return activity.first("iati-identifier").flatMap(XmlNode::content).orElse("");
    }

    private ActivityHead head() {
        return new ActivityHead(
                identifier(activity),
                activity.first("reporting-org")
                        .map(this::reportingOrg)
                        .orElseGet(() -> new ReportingOrg(Optional.empty(), Optional.empty(), false, List.of())),
                parts.code(activity, "activity-status"),
                activity.all("activity-date").stream().map(this::date).toList(),
                parts.code(activity, "activity-scope"),
                defaults());
    }

    private ActivityHead.Defaults defaults() {
        return new ActivityHead.Defaults(
                parts.language(),
                parts.currency(),
                activity.attribute("hierarchy").map(ActivityReading::level).orElse(1),
                PartReader.flag(activity.attribute("humanitarian")),
                activity.attribute("last-updated-datetime"),
                activity.attribute("budget-not-provided"));
    }

    private static int level(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
    }

    private ReportingOrg reportingOrg(XmlNode node) {
        return new ReportingOrg(
                node.attribute("ref"),
                node.attribute("type"),
                PartReader.flag(node.attribute("secondary-reporter")).orElse(false),
                parts.narratives(node));
    }

    private ActivityDate date(XmlNode node) {
        return new ActivityDate(
                node.attribute("type"), node.attribute("iso-date").map(ReportedDate::of), parts.narratives(node));
    }

    private List<Description> descriptions() {
        return activity.all("description").stream()
                .map(node -> new Description(node.attribute("type"), parts.narratives(node)))
                .toList();
    }

    private ActivityParties parties() {
        return new ActivityParties(
                activity.all("participating-org").stream()
                        .map(this::participatingOrg)
                        .toList(),
                activity.all("other-identifier").stream()
                        .map(this::otherIdentifier)
                        .toList(),
                activity.all("related-activity").stream()
                        .map(n -> new RelatedActivity(n.attribute("ref").orElse(""), n.attribute("type")))
                        .toList(),
                activity.all("contact-info").stream().map(this::contact).toList());
    }

    private ParticipatingOrg participatingOrg(XmlNode node) {
        return new ParticipatingOrg(
                node.attribute("role"),
                node.attribute("ref"),
                node.attribute("type"),
                node.attribute("activity-id"),
                parts.narratives(node));
    }

    private OtherIdentifier otherIdentifier(XmlNode node) {
        Optional<XmlNode> owner = node.first("owner-org");
        return new OtherIdentifier(
                node.attribute("ref").orElse(""),
                node.attribute("type"),
                owner.flatMap(o -> o.attribute("ref")),
                owner.map(parts::narratives).orElse(List.of()));
    }

    private Contact contact(XmlNode node) {
        return new Contact(
                node.attribute("type"),
                parts.narratives(node, "organisation"),
                parts.narratives(node, "department"),
                parts.contents(node, "website"),
                new Contact.Personal(
                        parts.narratives(node, "person-name"),
                        parts.narratives(node, "job-title"),
                        parts.contents(node, "telephone"),
                        parts.contents(node, "email"),
                        parts.narratives(node, "mailing-address")));
    }

    private ActivityPlaces places() {
        return new ActivityPlaces(
                activity.all("recipient-country").stream().map(parts::country).toList(),
                activity.all("recipient-region").stream().map(parts::region).toList(),
                activity.all("location").stream().map(this::location).toList());
    }

    private Location location(XmlNode node) {
        return new Location(
                node.attribute("ref"),
                parts.narratives(node, "name"),
                Stream.concat(
                                parts.narratives(node, "description").stream(),
                                parts.narratives(node, "activity-description").stream())
                        .toList(),
                node.all("location-id").stream().map(parts::vocabularyCode).toList(),
                node.first("point").flatMap(p -> p.first("pos")).flatMap(XmlNode::content));
    }

    private ActivityThemes themes() {
        return new ActivityThemes(
                activity.all("sector").stream().map(parts::sector).toList(),
                activity.all("tag").stream()
                        .map(n -> new Tag(parts.vocabularyCode(n), parts.narratives(n)))
                        .toList(),
                activity.all("policy-marker").stream()
                        .map(n -> new PolicyMarker(
                                parts.vocabularyCode(n), n.attribute("significance"), parts.narratives(n)))
                        .toList(),
                activity.all("humanitarian-scope").stream()
                        .map(n -> new HumanitarianScope(
                                n.attribute("type"), parts.vocabularyCode(n), parts.narratives(n)))
                        .toList());
    }
}
