package org.palermoassist.web.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.palermoassist.web.shared.Words;

/** The lines above an exported table that say which filters it was made with. */
final class ReferenceNotes {
    private static final Set<String> NO_FILTERS = Set.of("sort", "page", "size", "lang", "notice");

    private ReferenceNotes() {}

    static List<String> of(Map<String, String> parameters, Words words) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .filter(one -> !NO_FILTERS.contains(one.getKey())
                                && !one.getValue().isBlank()
                                && words.has("reference.filter." + one.getKey()))
                        .map(one -> words.get("reference.filter." + one.getKey()) + ": " + one.getValue())
                        .toList();
    }
}
