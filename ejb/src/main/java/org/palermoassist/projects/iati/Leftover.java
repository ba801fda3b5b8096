package org.palermoassist.projects.iati;

import java.util.List;
import java.util.stream.Collectors;
import org.palermoassist.projects.ProjectsRule;

/**
 * What version 1 of the standard says and version 2 has no place for. It keeps its name and its place, in a namespace of
 * its own, as version 2 allows: kept, exported, and told of as a finding.
 */
final class Leftover {

    static final String NAMESPACE = "https://palermoassist.org/ns/iati-version-1";
    private static final String PREFIX = "v1";

    private Leftover() {}

    static XmlNode of(XmlNode node) {
        List<XmlAttribute> attributes =
                node.attributes().stream().filter(a -> !a.value().isBlank()).collect(Collectors.toList());
        XmlNode left = new XmlNode(NAMESPACE, PREFIX, node.local(), attributes);
        left.addText(node.text());
        for (XmlNode child : node.children()) {
            boolean standard = !child.isText() && child.namespace().isEmpty();
            left.addCopied(standard ? of(child) : child);
        }
        return left;
    }

    static XmlNode text(String text) {
        XmlNode left = new XmlNode(NAMESPACE, PREFIX, "text", List.of());
        left.addText(text);
        return left;
    }

    static XmlAttribute of(XmlAttribute attribute) {
        return new XmlAttribute(NAMESPACE, PREFIX, attribute.local(), attribute.value());
    }

    /** Tells of every leftover below a node. */
    static void check(XmlNode node, String place, Findings findings) {
        for (XmlAttribute attribute : node.attributes()) {
            if (attribute.namespace().equals(NAMESPACE)) {
                told(place + '@' + attribute.local(), attribute.value(), findings);
            }
        }
        for (XmlNode child : node.children()) {
            if (child.namespace().equals(NAMESPACE)) {
                told(place + child.local(), said(child), findings);
            } else {
                check(child, place + child.local() + '/', findings);
            }
        }
    }

    private static void told(String place, String found, Findings findings) {
        findings.notice(ProjectsRule.NO_PLACE_IN_VERSION_2, place, found);
    }

    private static String said(XmlNode left) {
        return left.content().orElseGet(() -> left.attributes().stream()
                .map(a -> a.local() + '=' + a.value())
                .collect(Collectors.joining(" ")));
    }
}
