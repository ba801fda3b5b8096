package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/** The small things every part of an activity is written with. */
final class Composing {

    private Composing() {}

    static XmlNode child(XmlNode parent, String name) {
        XmlNode child = XmlNode.element(name);
        parent.add(child);
        return child;
    }

    static void attribute(XmlNode node, String name, Optional<String> value) {
        value.filter(v -> !v.isEmpty()).ifPresent(v -> node.with(name, v));
    }

    static void flag(XmlNode node, String name, Optional<Boolean> value) {
        value.ifPresent(v -> node.with(name, v ? "1" : "0"));
    }

    static void percentage(XmlNode node, Optional<ReportedNumber> percentage) {
        percentage.ifPresent(p -> node.with("percentage", p.text()));
    }

    static void code(XmlNode parent, String name, Optional<String> code) {
        code.ifPresent(c -> child(parent, name).with("code", c));
    }

    static XmlNode vocabularyCode(XmlNode parent, String name, VocabularyCode code) {
        XmlNode node = child(parent, name);
        attribute(node, "code", Optional.of(code.code()));
        attribute(node, "vocabulary", code.vocabulary());
        attribute(node, "vocabulary-uri", code.vocabularyUri());
        return node;
    }

    static void isoDate(XmlNode parent, String name, Optional<ReportedDate> date) {
        date.ifPresent(d -> child(parent, name).with("iso-date", d.text()));
    }

    static void period(XmlNode parent, Period period) {
        isoDate(parent, "period-start", period.start());
        isoDate(parent, "period-end", period.end());
    }

    static void narratives(XmlNode parent, List<Narrative> narratives) {
        for (Narrative narrative : narratives) {
            XmlNode node = child(parent, "narrative");
            narrative.language().ifPresent(node::withLanguage);
            node.addText(narrative.text());
        }
    }

    /** An element with texts in it; none when there is no text. */
    static void narratives(XmlNode parent, String name, List<Narrative> narratives) {
        if (!narratives.isEmpty()) {
            narratives(child(parent, name), narratives);
        }
    }

    /** An element that the schema asks for; without a text it stands empty. */
    static void required(XmlNode parent, String name, List<Narrative> narratives) {
        filled(child(parent, name), narratives);
    }

    static void filled(XmlNode node, List<Narrative> narratives) {
        if (narratives.isEmpty()) {
            child(node, "narrative");
        }
        narratives(node, narratives);
    }

    static void contents(XmlNode parent, String name, List<String> contents) {
        contents.forEach(content -> child(parent, name).addText(content));
    }

    static void value(XmlNode parent, Optional<ReportedValue> value) {
        value.ifPresent(v -> {
            XmlNode node = child(parent, "value");
            attribute(node, "currency", v.currency());
            attribute(node, "value-date", v.valueDate().map(ReportedDate::text));
            node.addText(v.amount().text());
        });
    }

    static void party(XmlNode parent, String name, String activityAttribute, Optional<MoneyParty> party) {
        party.ifPresent(p -> {
            XmlNode node = child(parent, name);
            attribute(node, "ref", p.ref());
            attribute(node, "type", p.type());
            attribute(node, activityAttribute, p.activityId());
            narratives(node, p.names());
        });
    }

    static void sector(XmlNode parent, Sector sector) {
        XmlNode node = vocabularyCode(parent, "sector", sector.code());
        percentage(node, sector.percentage());
        narratives(node, sector.names());
    }

    static void country(XmlNode parent, RecipientCountry country) {
        XmlNode node = child(parent, "recipient-country");
        attribute(node, "code", Optional.of(country.code()));
        percentage(node, country.percentage());
        narratives(node, country.names());
    }

    static void region(XmlNode parent, RecipientRegion region) {
        XmlNode node = vocabularyCode(parent, "recipient-region", region.code());
        percentage(node, region.percentage());
        narratives(node, region.names());
    }

    static void terms(XmlNode parent, String prefix, FinanceTerms terms) {
        code(parent, prefix + "flow-type", terms.flowType());
        code(parent, prefix + "finance-type", terms.financeType());
        terms.aidTypes().forEach(aidType -> vocabularyCode(parent, prefix + "aid-type", aidType));
        code(parent, prefix + "tied-status", terms.tiedStatus());
    }
}
