package org.palermoassist.projects.iati;

import static org.palermoassist.projects.iati.SchemaFault.Kind.MALFORMED;
import static org.palermoassist.projects.iati.SchemaFault.Kind.MISSING;
import static org.palermoassist.projects.iati.SchemaFault.Kind.REPEATED;
import static org.palermoassist.projects.iati.SchemaFault.Kind.UNKNOWN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.iati.SchemaShape.Count;

/**
 * Whether an activity, its elements in the order of the schema, is valid IATI 2.03: quicker than the schema itself, in the words of its own
 * places, and never more lenient. The first fault is enough.
 */
final class SchemaCheck {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private SchemaCheck() {}

    static Optional<SchemaFault> of(XmlNode activity) {
        return check("", activity, "");
    }

    private static Optional<SchemaFault> check(String parent, XmlNode node, String place) {
        Optional<SchemaShape> shape = SchemaShapes.of(parent, node.local());
        if (shape.isEmpty()) {
            return fault(UNKNOWN, place);
        }
        Optional<SchemaFault> found = attributes(shape.get(), node, place);
        if (found.isEmpty()) {
            found = shape.get().value().isPresent()
                    ? value(shape.get().value().get(), node, place)
                    : elements(shape.get(), node, place);
        }
        return found;
    }

    private static Optional<SchemaFault> attributes(SchemaShape shape, XmlNode node, String place) {
        List<String> missing = new ArrayList<>();
        shape.attributes().forEach((name, attribute) -> {
            if (attribute.must()) {
                missing.add(name);
            }
        });
        for (XmlAttribute attribute : node.attributes()) {
            String at = below(place, "@" + attribute.local());
            if (!attribute.namespace().isEmpty()) {
                if (!hint(attribute) && !(shape.open() && foreign(attribute))) {
                    return fault(UNKNOWN, at);
                }
            } else if (!shape.attributes().containsKey(attribute.local())) {
                return fault(UNKNOWN, at);
            } else if (!shape.attributes().get(attribute.local()).value().holds(attribute.value())) {
                return fault(MALFORMED, at);
            } else {
                missing.remove(attribute.local());
            }
        }
        return missing.isEmpty() ? Optional.empty() : fault(MISSING, below(place, "@" + missing.get(0)));
    }

    /** Where a schema may be found: allowed everywhere, and nobody is bound by it. */
    private static boolean hint(XmlAttribute attribute) {
        return attribute.namespace().equals(XSI) && attribute.local().endsWith("chemaLocation");
    }

    /** Attributes of others may say what they like; those of XML itself have a meaning. */
    private static boolean foreign(XmlAttribute attribute) {
        if (attribute.namespace().equals(XmlNode.XML_NAMESPACE)) {
            return attribute.local().equals("lang") && SchemaValue.LANGUAGE.holds(attribute.value());
        }
        return !attribute.namespace().equals(XSI);
    }

    private static Optional<SchemaFault> value(SchemaValue value, XmlNode node, String place) {
        if (!node.children().isEmpty()) {
            return fault(UNKNOWN, below(place, node.children().get(0).local()));
        }
        return value.holds(node.text()) ? Optional.empty() : fault(MALFORMED, place);
    }

    private static Optional<SchemaFault> elements(SchemaShape shape, XmlNode node, String place) {
        if (!node.text().isEmpty() || node.children().stream().anyMatch(XmlNode::isText)) {
            return fault(UNKNOWN, below(place, "text"));
        }
        Map<String, Integer> seen = new HashMap<>();
        int last = 0;
        for (XmlNode child : node.children()) {
            boolean own = child.namespace().isEmpty();
            Count count = own ? shape.elements().get(child.local()) : Count.ANYTHING_AT_THE_END;
            int number = seen.merge(child.local(), 1, Integer::sum);
            String at = below(place, number > 1 ? child.local() + '[' + number + ']' : child.local());
            if (count == null) {
                return fault(UNKNOWN, at);
            }
            if (count.rank() < last || number > 1 && !count.often()) {
                return fault(REPEATED, at);
            }
            last = count.rank();
            Optional<SchemaFault> found = own ? check(node.local(), child, at) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return shape.elements().entrySet().stream()
                .filter(element -> element.getValue().must() && !has(node, element.getKey()))
                .findFirst()
                .map(element -> SchemaFault.of(MISSING, below(place, element.getKey())));
    }

    private static boolean has(XmlNode node, String name) {
        return node.children().stream().anyMatch(child -> child.is(name));
    }

    private static String below(String place, String name) {
        return place.isEmpty() ? name : place + '/' + name;
    }

    private static Optional<SchemaFault> fault(SchemaFault.Kind kind, String place) {
        return Optional.of(SchemaFault.of(kind, place));
    }
}
