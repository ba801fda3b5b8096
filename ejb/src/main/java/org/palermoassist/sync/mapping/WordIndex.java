package org.palermoassist.sync.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of several words and what they stand for; finds the longest one that begins at a word. */
final class WordIndex {
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();
    private final Map<String, String> whole = new HashMap<>();

    private record Name(List<String> words, String code) {}

    /** A name found in a text: what it stands for and how many words it takes. */
    record Hit(String code, int words) {}

    /** @param key small letters without accents, words parted by one blank */
    void add(String key, String code) {
        if (!key.isEmpty() && whole.putIfAbsent(key, code) == null) {
            List<String> words = Arrays.asList(key.split(" "));
            List<Name> names = byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>());
            names.add(new Name(words, code));
            names.sort((one, other) -> other.words().size() - one.words().size());
        }
    }

    Optional<Hit> at(List<String> words, int from) {
        for (Name name : byFirstWord.getOrDefault(words.get(from), List.of())) {
            int to = from + name.words().size();
            if (to <= words.size() && words.subList(from, to).equals(name.words())) {
                return Optional.of(new Hit(name.code(), name.words().size()));
            }
        }
        return Optional.empty();
    }

    Optional<String> whole(String key) {
        return Optional.ofNullable(whole.get(key));
    }
}
