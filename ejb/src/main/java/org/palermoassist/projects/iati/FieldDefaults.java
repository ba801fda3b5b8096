package org.palermoassist.projects.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.palermoassist.projects.FieldChange;

/** What holds where the parts of an activity say nothing. */
record FieldDefaults(Optional<String> language, Optional<String> currency) {
    private static final String CURRENCY = "currency";

    static FieldDefaults of(XmlNode activity) {
        return new FieldDefaults(activity.language(), activity.attribute("default-currency"));
    }

    Optional<String> languageOf(XmlNode narrative) {
        return narrative.language().or(() -> language);
    }

    Optional<String> currencyOf(XmlNode value) {
        return value.attribute(CURRENCY).or(() -> currency);
    }

    /** A copy that says by itself what held for it, so that it means the same inside another activity. */
    XmlNode spelledOut(XmlNode node) {
        if (node.isText()) {
            return node;
        }
        XmlNode copy = new XmlNode(node.namespace(), node.prefix(), node.local(), List.copyOf(node.attributes()));
        copy.addText(node.text());
        node.children().forEach(child -> copy.addCopied(spelledOut(child)));
        if (node.is("value")) {
            currencyOf(node).ifPresent(code -> copy.with(CURRENCY, code));
        } else if (node.is("narrative")) {
            languageOf(node).ifPresent(copy::withLanguage);
        }
        return copy;
    }

    /** Attributes of the activity itself that differ. */
    static List<FieldChange> changes(XmlNode before, XmlNode after) {
        Map<String, String> old = attributes(before);
        Map<String, String> now = attributes(after);
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String name : names) {
            Optional<String> was = Optional.ofNullable(old.get(name));
            Optional<String> is = Optional.ofNullable(now.get(name));
            if (!was.equals(is)) {
                changes.add(new FieldChange('@' + name, "", "", was, is));
            }
        }
        return changes;
    }

    private static Map<String, String> attributes(XmlNode activity) {
        Map<String, String> values = new TreeMap<>();
        for (XmlAttribute attribute : activity.attributes()) {
            if (!ContentHash.isNoContent(activity, attribute)) {
                values.put(attribute.local(), attribute.value());
            }
        }
        return values;
    }
}
