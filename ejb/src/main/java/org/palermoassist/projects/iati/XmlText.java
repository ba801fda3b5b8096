package org.palermoassist.projects.iati;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes an activity's element down as XML. All namespaces are declared at its first tag. */
final class XmlText {

    private final StringBuilder out;
    private final Map<String, String> prefixes = new LinkedHashMap<>();

    private XmlText(StringBuilder out) {
        this.out = out;
    }

    static void write(XmlNode activity, StringBuilder out) {
        XmlText text = new XmlText(out);
        text.collect(activity);
        text.element(activity, true);
    }

    private void collect(XmlNode node) {
        declare(node.namespace(), node.prefix());
        for (XmlAttribute attribute : node.attributes()) {
            declare(attribute.namespace(), attribute.prefix());
        }
        node.children().forEach(this::collect);
    }

    /** The source's prefix where it is free, else a new one: two publishers' habits may meet in one activity. */
    private void declare(String namespace, String prefix) {
        if (namespace.isEmpty() || namespace.equals(XmlNode.XML_NAMESPACE) || prefixes.containsKey(namespace)) {
            return;
        }
        boolean free = !prefix.isEmpty() && !prefixes.containsValue(prefix);
        prefixes.put(namespace, free ? prefix : "ns" + (prefixes.size() + 1) + "x");
    }

    private void element(XmlNode node, boolean outermost) {
        out.append('<');
        name(node.namespace(), node.local());
        if (outermost) {
            prefixes.forEach((namespace, prefix) -> {
                out.append(" xmlns:").append(prefix).append("=\"");
                escape(namespace, true);
                out.append('"');
            });
        }
        for (XmlAttribute attribute : node.attributes()) {
            out.append(' ');
            name(attribute.namespace(), attribute.local());
            out.append("=\"");
            escape(attribute.value(), true);
            out.append('"');
        }
        if (node.text().isEmpty() && node.children().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        content(node);
        out.append("</");
        name(node.namespace(), node.local());
        out.append('>');
    }

    private void content(XmlNode node) {
        escape(node.text(), false);
        for (XmlNode child : node.children()) {
            if (child.isText()) {
                escape(child.text(), false);
            } else {
                element(child, false);
            }
        }
    }

    private void name(String namespace, String local) {
        if (namespace.equals(XmlNode.XML_NAMESPACE)) {
            out.append("xml:");
        } else if (!namespace.isEmpty()) {
            out.append(prefixes.get(namespace)).append(':');
        }
        out.append(local);
    }

    private void escape(String text, boolean attribute) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i), attribute);
            if (escaped != null) {
                out.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }

    private static String escaped(char c, boolean attribute) {
        if (c > '>') {
            return null;
        }
        return switch (c) {
            case '<' -> "&lt;";
            case '&' -> "&amp;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : null;
            case '\r' -> "&#13;";
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            default -> null;
        };
    }
}
