package org.palermoassist.projects.iati;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One occurrence of a field, flat: every value with its place below the element, such as value or value@currency.
 *
 * @param key what tells it apart from others of its field
 * @param parts values by their place, in the order of the standard
 */
record FieldItem(String key, Map<String, String> parts) {
    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("participating-org", List.of("@role", "@ref", "")),
            Map.entry("recipient-country", List.of("@code")),
            Map.entry("recipient-region", List.of("@vocabulary", "@code")),
            Map.entry("sector", List.of("@vocabulary", "@code")),
            Map.entry("tag", List.of("@vocabulary", "@code")),
            Map.entry("policy-marker", List.of("@vocabulary", "@code")),
            Map.entry("humanitarian-scope", List.of("@vocabulary", "@code")),
            Map.entry("budget", List.of("@type", "period-start@iso-date", "period-end@iso-date")),
            Map.entry("planned-disbursement", List.of("@type", "period-start@iso-date", "period-end@iso-date")),
            Map.entry("transaction", List.of("transaction-type@code", "transaction-date@iso-date", "@ref")),
            Map.entry("other-identifier", List.of("@type", "@ref")),
            Map.entry("related-activity", List.of("@type", "@ref")),
            Map.entry("document-link", List.of("@url")),
            Map.entry("location", List.of("@ref", "name")),
            Map.entry("result", List.of("@type", "title")));

    static FieldItem of(XmlNode node, FieldDefaults defaults) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        collect(node, "", defaults, found);
        Map<String, String> parts = new LinkedHashMap<>();
        found.forEach((place, values) -> parts.put(place, String.join(" | ", values)));
        String key = KEYS.getOrDefault(node.local(), List.of()).stream()
                .map(place -> value(parts, place))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" "));
        return new FieldItem(key, parts);
    }

    /** A text in any language stands for a place that holds one. */
    private static String value(Map<String, String> parts, String place) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().equals(place)
                        || !place.startsWith("@") && part.getKey().startsWith(place + '#'))
                .map(Map.Entry::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static void collect(XmlNode node, String place, FieldDefaults defaults, Map<String, List<String>> found) {
        for (XmlAttribute attribute : ContentHash.sorted(node.attributes())) {
            if (!ContentHash.isNoContent(node, attribute) && !saidOtherwise(node, attribute)) {
                add(found, place + '@' + attribute.local(), attribute.value());
            }
        }
        if (node.is("value")) {
            defaults.currencyOf(node).ifPresent(code -> add(found, place + "@currency", code));
        }
        if (!node.text().isEmpty()) {
            add(found, place, node.text());
        }
        for (XmlNode child : SchemaOrder.ordered(node)) {
            if (child.isText()) {
                add(found, place, child.text());
            } else if (child.is("narrative")) {
                String language = defaults.languageOf(child).orElse("");
                add(found, place + '#' + language, child.content().orElse(""));
            } else {
                collect(child, place.isEmpty() ? child.local() : place + '/' + child.local(), defaults, found);
            }
        }
    }

    /** A currency is told with its default filled in. */
    private static boolean saidOtherwise(XmlNode node, XmlAttribute attribute) {
        return node.is("value") && attribute.is("currency");
    }

    private static void add(Map<String, List<String>> found, String place, String value) {
        found.computeIfAbsent(place, key -> new ArrayList<>()).add(value.strip());
    }

    /** All its values in one line. */
    String text() {
        return parts.values().stream().filter(value -> !value.isEmpty()).collect(Collectors.joining(" · "));
    }
}
