package org.palermoassist.projects.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of an activity in memory: an element, or (without a name) a text between elements. An element that holds text
 * alone keeps it in itself. Text of nothing but blanks is not kept.
 */
final class XmlNode {

    static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

    private final String namespace;
    private final String prefix;
    private final String local;
    private List<XmlAttribute> attributes;
    private List<XmlNode> children = List.of();
    private String text = "";

    XmlNode(String namespace, String prefix, String local, List<XmlAttribute> attributes) {
        this.namespace = namespace;
        this.prefix = prefix;
        this.local = local;
        this.attributes = attributes;
    }

    static XmlNode element(String local) {
        return new XmlNode("", "", local, List.of());
    }

    private static XmlNode textNode(String text) {
        XmlNode node = new XmlNode("", "", "", List.of());
        node.text = text;
        return node;
    }

    /** Adds text in document order. */
    void addText(String more) {
        if (more.isBlank()) {
            return;
        }
        if (children.isEmpty()) {
            text = text.isEmpty() ? more : text + more;
        } else {
            children.add(textNode(more));
        }
    }

    /** Adds an element in document order; text before it becomes a node of its own. */
    void add(XmlNode child) {
        if (children.isEmpty()) {
            children = new ArrayList<>();
            if (!text.isEmpty()) {
                children.add(textNode(text));
                text = "";
            }
        }
        children.add(child);
    }

    /** Adds an element or a text between elements of another activity, in document order. */
    void addCopied(XmlNode child) {
        if (child.isText()) {
            addText(child.text);
        } else {
            add(child);
        }
    }

    XmlNode with(String attribute, String value) {
        return with("", "", attribute, value);
    }

    XmlNode withLanguage(String value) {
        return with(XML_NAMESPACE, "xml", "lang", value);
    }

    private XmlNode with(String ns, String nsPrefix, String attribute, String value) {
        List<XmlAttribute> all = new ArrayList<>(attributes);
        all.removeIf(a -> a.local().equals(attribute) && a.namespace().equals(ns));
        all.add(new XmlAttribute(ns, nsPrefix, attribute, value));
        attributes = all;
        return this;
    }

    void remove(XmlNode child) {
        children.removeIf(c -> c == child);
    }

    void order(List<XmlNode> ordered) {
        children = ordered;
    }

    String namespace() {
        return namespace;
    }

    String prefix() {
        return prefix;
    }

    String local() {
        return local;
    }

    boolean isText() {
        return local.isEmpty();
    }

    boolean is(String name) {
        return local.equals(name) && namespace.isEmpty();
    }

    List<XmlAttribute> attributes() {
        return attributes;
    }

    /** Elements and texts in document order; empty for an element that holds text alone. */
    List<XmlNode> children() {
        return children;
    }

    /** Own text, as received. */
    String text() {
        return text;
    }

    /** Value of one of the standard's own attributes without outer blanks; empty when blank. */
    Optional<String> attribute(String name) {
        for (XmlAttribute attribute : attributes) {
            if (attribute.is(name)) {
                return filled(attribute.value());
            }
        }
        return Optional.empty();
    }

    Optional<String> language() {
        for (XmlAttribute attribute : attributes) {
            if (attribute.local().equals("lang") && attribute.namespace().equals(XML_NAMESPACE)) {
                return filled(attribute.value());
            }
        }
        return Optional.empty();
    }

    /** All text below, without outer blanks; empty when blank. */
    Optional<String> content() {
        if (children.isEmpty()) {
            return filled(text);
        }
        StringBuilder all = new StringBuilder();
        collect(all);
        return filled(all.toString());
    }

    private void collect(StringBuilder all) {
        all.append(text);
        children.forEach(child -> child.collect(all));
    }

    private static Optional<String> filled(String value) {
        String stripped = value.strip();
        return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
    }

    /** Child elements of the standard with this name, in document order. */
    List<XmlNode> all(String name) {
        List<XmlNode> found = List.of();
        for (XmlNode child : children) {
            if (child.is(name)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>();
                }
                found.add(child);
            }
        }
        return found;
    }

    Optional<XmlNode> first(String name) {
        for (XmlNode child : children) {
            if (child.is(name)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    int count(String name) {
        int count = 0;
        for (XmlNode child : children) {
            count += child.is(name) ? 1 : 0;
        }
        return count;
    }
}
