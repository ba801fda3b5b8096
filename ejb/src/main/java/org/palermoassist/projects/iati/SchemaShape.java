package org.palermoassist.projects.iati;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the schema allows in one element.
 *
 * @param open whether attributes of other namespaces may stand there
 * @param attributes by name
 * @param elements by name, in their order
 * @param value what stands there in place of elements
 */
record SchemaShape(
        boolean open, Map<String, Attribute> attributes, Map<String, Count> elements, Optional<SchemaValue> value) {
    private static final String CLOSED = "closed";

    /** An attribute. */
    record Attribute(boolean must, SchemaValue value) {}

    /**
     * How often an element may stand there, and where.
     *
     * @param rank its place among the elements, from 1
     */
    record Count(boolean must, boolean often, int rank) {
        /** Elements of other namespaces: any number, behind all others. */
        static final Count ANYTHING_AT_THE_END = new Count(false, true, Integer.MAX_VALUE);

        static Count of(char sign, int rank) {
            return new Count(sign == '!' || sign == '+', sign == '+' || sign == '*', rank);
        }
    }

    static SchemaShape of(List<String> words) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        Map<String, Count> elements = new LinkedHashMap<>();
        Optional<SchemaValue> value = Optional.empty();
        for (String word : words) {
            if (word.startsWith("@")) {
                String[] parts = word.substring(1).split("=");
                boolean must = parts[0].endsWith("!");
                String name = must ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
                attributes.put(name, new Attribute(must, SchemaValue.of(parts.length > 1 ? parts[1] : "string")));
            } else if (word.startsWith("#")) {
                value = Optional.of(SchemaValue.of(word.substring(1)));
            } else if (!word.equals(CLOSED)) {
                int end = word.length() - 1;
                elements.put(word.substring(0, end), Count.of(word.charAt(end), elements.size() + 1));
            }
        }
        return new SchemaShape(!words.contains(CLOSED), attributes, elements, value);
    }
}
