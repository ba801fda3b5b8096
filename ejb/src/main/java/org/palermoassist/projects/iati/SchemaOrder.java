package org.palermoassist.projects.iati;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The order of elements that the schema of IATI 2.03 asks for. Order carries no meaning in the standard, so that
 * activities of 2.01 and 2.02 are put into it for export and for comparing.
 */
final class SchemaOrder {

    private static final int FOREIGN = Integer.MAX_VALUE;
    private static final int UNKNOWN = FOREIGN - 1;

    private static final Map<String, Map<String, Integer>> RANKS = SchemaShapes.ranks();

    private SchemaOrder() {}

    /** Children of an element in the order of the schema; the same list when they are in order already. */
    static List<XmlNode> ordered(XmlNode parent) {
        List<XmlNode> children = parent.children();
        if (children.size() < 2 || !parent.namespace().isEmpty()) {
            return children;
        }
        Map<String, Integer> ranks = RANKS.getOrDefault(parent.local(), Map.of());
        int last = 0;
        boolean inOrder = true;
        for (XmlNode child : children) {
            if (child.isText()) {
                return children;
            }
            int rank = rank(child, ranks);
            inOrder &= rank >= last;
            last = rank;
        }
        return inOrder ? children : sorted(children, ranks);
    }

    private static List<XmlNode> sorted(List<XmlNode> children, Map<String, Integer> ranks) {
        List<XmlNode> sorted = new ArrayList<>(children);
        sorted.sort(Comparator.comparingInt(child -> rank(child, ranks)));
        return sorted;
    }

    /** Whether the schema has a place for an element; it lists none for elements that hold texts or one kind only. */
    static boolean knows(String parent, String child) {
        return !RANKS.containsKey(parent) || RANKS.get(parent).containsKey(child);
    }

    private static int rank(XmlNode child, Map<String, Integer> ranks) {
        return child.namespace().isEmpty() ? ranks.getOrDefault(child.local(), UNKNOWN) : FOREIGN;
    }
}
