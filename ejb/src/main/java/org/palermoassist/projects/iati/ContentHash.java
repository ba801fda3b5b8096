package org.palermoassist.projects.iati;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.palermoassist.shared.Sha256;

/**
 * Whether two activities say the same. Left out of the comparison: the order of attributes and of elements of different
 * name, blanks between elements, namespace prefixes, who repeats it (secondary-reporter), where D-Portal's store holds it
 * (its running number moves when other activities come and go), and the portal's own tags.
 */
final class ContentHash {

    private static final Comparator<XmlAttribute> BY_NAME =
            Comparator.comparing(XmlAttribute::local).thenComparing(XmlAttribute::namespace);
    private static final String DPORTAL_STORE = "http://d-portal.org/xmlns/dstore";
    private static final int PART = 1 << 14;

    /** Characters that no XML text can hold keep the parts apart. */
    private static final char ELEMENT = '\u0001';

    private static final char ATTRIBUTE = '\u0002';
    private static final char TEXT = '\u0003';
    private static final char END = '\u0004';
    private static final char NEXT = '\u0005';

    private final MessageDigest digest;
    private final StringBuilder part = new StringBuilder(PART * 2);

    private ContentHash() {
        digest = Sha256.begin();
    }

    static String of(XmlNode activity, OwnTags ownTags) {
        ContentHash hash = new ContentHash();
        hash.name(activity);
        hash.attributes(activity);
        for (XmlNode child : SchemaOrder.ordered(activity)) {
            if (!ownTags.owns(child)) {
                hash.add(child);
            }
        }
        hash.flush();
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(XmlNode node) {
        if (!node.isText()) {
            name(node);
            attributes(node);
        }
        if (!node.text().isEmpty()) {
            part.append(TEXT).append(node.text());
        }
        SchemaOrder.ordered(node).forEach(this::add);
        part.append(END);
        if (part.length() > PART) {
            flush();
        }
    }

    private void name(XmlNode node) {
        part.append(ELEMENT).append(node.local());
        if (!node.namespace().isEmpty()) {
            part.append(NEXT).append(node.namespace());
        }
    }

    private void attributes(XmlNode node) {
        for (XmlAttribute attribute : sorted(node.attributes())) {
            if (!isNoContent(node, attribute)) {
                part.append(ATTRIBUTE).append(attribute.local()).append(NEXT);
                part.append(attribute.namespace()).append(NEXT).append(attribute.value());
            }
        }
    }

    static List<XmlAttribute> sorted(List<XmlAttribute> attributes) {
        return attributes.size() > 1 ? attributes.stream().sorted(BY_NAME).toList() : attributes;
    }

    /** Whether an attribute says nothing about the activity. */
    static boolean isNoContent(XmlNode node, XmlAttribute attribute) {
        return attribute.namespace().equals(DPORTAL_STORE)
                || attribute.is("secondary-reporter") && node.is("reporting-org");
    }

    private void flush() {
        digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
        part.setLength(0);
    }
}
