package org.palermoassist.projects.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the small things every part of an activity is made of, with the activity's own defaults. */
final class PartReader {

    private final Optional<String> language;
    private final Optional<String> currency;

    PartReader(XmlNode activity) {
        language = activity.language().map(PartReader::lower);
        currency = activity.attribute("default-currency");
    }

    Optional<String> language() {
        return language;
    }

    Optional<String> currency() {
        return currency;
    }

    /** Texts of an element; one that stands without a narrative (as in version 1) is read too. */
    List<Narrative> narratives(XmlNode node) {
        List<Narrative> found = new ArrayList<>();
        for (XmlNode narrative : node.all("narrative")) {
            narrative.content().ifPresent(text -> found.add(new Narrative(languageOf(narrative), text)));
        }
        if (found.isEmpty() && node.children().isEmpty()) {
            node.content().ifPresent(text -> found.add(new Narrative(languageOf(node), text)));
        }
        return List.copyOf(found);
    }

    private Optional<String> languageOf(XmlNode node) {
        return node.language().map(PartReader::lower).or(() -> language);
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    /** Texts of all elements of a name. */
    List<Narrative> narratives(XmlNode parent, String name) {
        return parent.all(name).stream().flatMap(n -> narratives(n).stream()).toList();
    }

    /** Contents of all elements of a name that hold something. */
    List<String> contents(XmlNode parent, String name) {
        return parent.all(name).stream().flatMap(n -> n.content().stream()).toList();
    }

    /** Codes of all elements of a name that have one. */
    List<String> codes(XmlNode parent, String name) {
        return parent.all(name).stream()
                .flatMap(n -> n.attribute("code").stream())
                .toList();
    }

    Optional<String> code(XmlNode parent, String name) {
        return parent.first(name).flatMap(n -> n.attribute("code"));
    }

    VocabularyCode vocabularyCode(XmlNode node) {
        return new VocabularyCode(
                node.attribute("code").orElse(""), node.attribute("vocabulary"), node.attribute("vocabulary-uri"));
    }

    Optional<ReportedNumber> percentage(XmlNode node) {
        return node.attribute("percentage").map(ReportedNumber::of);
    }

    Optional<ReportedDate> isoDate(XmlNode parent, String name) {
        return parent.first(name).flatMap(n -> n.attribute("iso-date")).map(ReportedDate::of);
    }

    Period period(XmlNode parent) {
        return new Period(isoDate(parent, "period-start"), isoDate(parent, "period-end"));
    }

    /** The value element of a parent; one without text has a number of empty text. */
    Optional<ReportedValue> value(XmlNode parent) {
        return parent.first("value")
                .map(node -> new ReportedValue(
                        ReportedNumber.of(node.content().orElse("")),
                        node.attribute("currency").or(() -> currency),
                        node.attribute("value-date").map(ReportedDate::of)));
    }

    Optional<MoneyParty> party(XmlNode parent, String name, String activityAttribute) {
        return parent.first(name)
                .map(node -> new MoneyParty(
                        node.attribute("ref"),
                        node.attribute("type"),
                        node.attribute(activityAttribute),
                        narratives(node)));
    }

    Sector sector(XmlNode node) {
        return new Sector(vocabularyCode(node), percentage(node), narratives(node));
    }

    RecipientCountry country(XmlNode node) {
        return new RecipientCountry(node.attribute("code").orElse(""), percentage(node), narratives(node));
    }

    RecipientRegion region(XmlNode node) {
        return new RecipientRegion(vocabularyCode(node), percentage(node), narratives(node));
    }

    FinanceTerms terms(XmlNode parent, String prefix) {
        return new FinanceTerms(
                code(parent, prefix + "flow-type"),
                code(parent, prefix + "finance-type"),
                parent.all(prefix + "aid-type").stream()
                        .map(this::vocabularyCode)
                        .toList(),
                code(parent, prefix + "tied-status"));
    }

    /** An xs:boolean; empty when not said or not readable. */
    static Optional<Boolean> flag(Optional<String> text) {
        return text.filter(t -> t.equals("1") || t.equals("true") || t.equals("0") || t.equals("false"))
                .map(t -> t.equals("1") || t.equals("true"));
    }
}
