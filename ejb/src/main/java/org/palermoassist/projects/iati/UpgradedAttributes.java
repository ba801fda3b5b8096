package org.palermoassist.projects.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Attributes of version 1 in the words of version 2.03. */
final class UpgradedAttributes {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY_AND_ZONE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(Z|[+-]\\d{2}:\\d{2})?");

    /** Elements that are a date; version 1 took it as text, too. */
    private static final Set<String> DATES = Set.of(
            "activity-date",
            "transaction-date",
            "period-start",
            "period-end",
            "commitment-date",
            "repayment-first-date",
            "repayment-final-date");

    /** Elements on which version 2 allows the standard's own attributes only. */
    private static final Set<String> CLOSED = Set.of("related-activity", "legacy-data");

    private UpgradedAttributes() {}

    /** An element of the same name with its attributes in the words of version 2, and nothing in it. */
    static XmlNode shell(XmlNode source, String parent) {
        List<XmlAttribute> attributes = new ArrayList<>();
        for (XmlAttribute attribute : source.attributes()) {
            upgrade(source, parent, attribute, attributes);
        }
        XmlNode shell = new XmlNode("", "", source.local(), attributes);
        if (DATES.contains(source.local()) && source.attribute("iso-date").isEmpty()) {
            source.content().filter(text -> DAY.matcher(text).matches()).ifPresent(day -> shell.with("iso-date", day));
        }
        return shell;
    }

    static XmlNode renamed(XmlNode source, String name) {
        return new XmlNode("", "", name, source.attributes());
    }

    /** Whether a text says no more than the date beside it. */
    static boolean repeatsDate(XmlNode node, String text) {
        return DATES.contains(node.local())
                && DAY.matcher(text).matches()
                && node.attribute("iso-date").map(text::equals).orElse(true);
    }

    private static void upgrade(XmlNode source, String parent, XmlAttribute attribute, List<XmlAttribute> upgraded) {
        boolean own = attribute.namespace().isEmpty();
        boolean moved = attribute.is("language") && source.is("document-link");
        if (own && (attribute.value().isBlank() || attribute.is("version") || moved)) {
            return;
        }
        if (!own) {
            boolean said = attribute.namespace().equals(XmlNode.XML_NAMESPACE) && !source.is("iati-activity");
            if (!said && !CLOSED.contains(source.local())) {
                upgraded.add(attribute);
            }
        } else if (isGone(source.local(), parent, attribute.local())) {
            upgraded.add(Leftover.of(attribute));
        } else {
            value(source.local(), attribute, upgraded);
        }
    }

    private static void value(String element, XmlAttribute attribute, List<XmlAttribute> upgraded) {
        String value = attribute.value().strip();
        Optional<String> code = UpgradedCodes.of(element, attribute.local(), value);
        if (attribute.is("last-updated-datetime")) {
            upgraded.add(named(attribute, DAY_AND_ZONE.matcher(value).replaceFirst("$1T00:00:00$2")));
        } else if (attribute.is("secondary-publisher")) {
            upgraded.add(new XmlAttribute("", "", "secondary-reporter", value));
        } else if (code.isEmpty() && attribute.is("vocabulary") && UpgradedCodes.isWords(element, value)) {
            upgraded.add(named(attribute, UpgradedCodes.OWN_VOCABULARY));
            upgraded.add(Leftover.of(attribute));
        } else {
            upgraded.add(code.map(c -> named(attribute, c)).orElse(attribute));
        }
    }

    private static XmlAttribute named(XmlAttribute attribute, String value) {
        return new XmlAttribute("", "", attribute.local(), value);
    }

    private static boolean isGone(String element, String parent, String attribute) {
        return switch (element) {
            case "planned-disbursement" -> attribute.equals("updated");
            case "location" -> attribute.equals("percentage");
            case "description" -> attribute.equals("type") && !parent.equals("iati-activity");
            default -> false;
        };
    }
}
