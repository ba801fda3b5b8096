package org.palermoassist.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The code lists of IATI, OECD-DAC and ISO. */
public final class CodeLists {
    private final Map<String, Map<String, CodeEntry>> lists = new LinkedHashMap<>();

    CodeLists(List<CodeEntry> entries) {
        entries.forEach(entry -> lists.computeIfAbsent(entry.list(), name -> new LinkedHashMap<>())
                .put(entry.code(), entry));
    }

    /** A code of a list, withdrawn ones too. */
    public Optional<CodeEntry> find(String list, String code) {
        return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(code));
    }

    /** Whether the list has the code, withdrawn or not. */
    public boolean has(String list, String code) {
        return lists.getOrDefault(list, Map.of()).containsKey(code);
    }

    /** The name of a code; the code itself when the list does not know it. */
    public String name(String list, String code, String language) {
        return find(list, code).map(entry -> entry.names().in(language)).orElse(code);
    }

    /** All codes of a list in its own order, withdrawn ones too. */
    public List<CodeEntry> all(String list) {
        return List.copyOf(lists.getOrDefault(list, Map.of()).values());
    }

    /** What a form may offer: without the withdrawn codes. */
    public List<CodeEntry> offered(String list) {
        return all(list).stream().filter(entry -> !entry.withdrawn()).toList();
    }
}
