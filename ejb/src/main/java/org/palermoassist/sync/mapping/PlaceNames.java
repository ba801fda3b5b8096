package org.palermoassist.sync.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.palermoassist.reference.ReferenceBook;
import org.palermoassist.reference.Region;
import org.palermoassist.reference.State;
import org.palermoassist.sync.table.Head;

/**
 * Finds countries and regions in a cell: ISO codes in capitals, names in the six official languages, former names, and names that
 * lists use for short; a percentage behind a name is its share.
 */
final class PlaceNames {
    private static final Pattern PART = Pattern.compile("\\d+(?:[.,]\\d+)?|\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern M49 = Pattern.compile("\\d{3}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}.*");
    private static final Set<String> BETWEEN = Set.of(
            "and",
            "et",
            "y",
            "e",
            "the",
            "la",
            "le",
            "les",
            "el",
            "los",
            "in",
            "en",
            "of",
            "de",
            "regional",
            "region",
            "multi",
            "country",
            "countries",
            "pays",
            "pais",
            "paises",
            "regionale",
            "programme",
            "project");

    private final WordIndex names = new WordIndex();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    /**
     * Places of a cell.
     *
     * @param found codes with shares; a region's code begins with its vocabulary and a colon
     * @param unknown words that are no place
     */
    record Found(Map<String, Optional<BigDecimal>> found, List<String> unknown) {}

    PlaceNames(ReferenceBook book) {
        for (State state : book.states().all("en")) {
            Stream.concat(state.names().byLanguage().values().stream(), state.formerNames().stream())
                    .forEach(name -> name(name, state.code()));
            codes.put(state.code(), state.code());
            state.alpha3().ifPresent(code -> codes.put(code, state.code()));
            state.m49().ifPresent(number -> numbers.put(number, state.code()));
        }
        ShortNames.COUNTRIES.forEach(
                (name, code) -> book.states().find(code).ifPresent(state -> names.add(name, code)));
        for (Region.Kind kind : List.of(Region.Kind.M49, Region.Kind.SAMPLE)) {
            for (Region region : book.regions().all(kind)) {
                region.names().byLanguage().values().forEach(name -> names.add(Head.key(name), "2:" + region.code()));
            }
        }
        ShortNames.REGIONS.forEach(names::add);
    }

    /** The name as it stands, without what is in brackets, and with its form of State behind it. */
    private void name(String name, String code) {
        names.add(Head.key(name), code);
        names.add(Head.key(name.replaceAll("\\(.*?\\)", "")), code);
        for (String form : ShortNames.FORMS) {
            if (Head.key(name).startsWith(form + " ")) {
                names.add(Head.key(name).substring(form.length() + 1) + " " + form, code);
            }
        }
    }

    Found find(String text) {
        if (M49.matcher(text).matches() && numbers.containsKey(text)) {
            return new Found(Map.of(numbers.get(text), Optional.empty()), List.of());
        }
        List<String> raw = PART.matcher(text).results().map(MatchResult::group).toList();
        boolean codesOnly =
                raw.stream().filter(part -> LETTERS.matcher(part).matches()).allMatch(codes::containsKey);
        return codesOnly ? byCode(raw) : byName(raw);
    }

    private Found byCode(List<String> parts) {
        Search search = new Search();
        for (String part : parts) {
            Optional.ofNullable(codes.get(part)).ifPresentOrElse(search::place, () -> search.number(part));
        }
        return search.found();
    }

    private Found byName(List<String> parts) {
        List<String> words = parts.stream().map(Head::key).toList();
        Search search = new Search();
        int at = 0;
        while (at < parts.size()) {
            Optional<WordIndex.Hit> hit = names.at(words, at);
            if (hit.isPresent()) {
                search.place(hit.get().code());
            } else {
                search.other(parts.get(at), words.get(at), codes.get(parts.get(at)));
            }
            at += hit.map(WordIndex.Hit::words).orElse(1);
        }
        return search.found();
    }

    /** The places of one cell, as they are found. */
    private static final class Search {
        private final Map<String, Optional<BigDecimal>> found = new LinkedHashMap<>();
        private final List<String> unknown = new ArrayList<>();
        private String last = "";

        void place(String code) {
            last = code;
            found.putIfAbsent(code, Optional.empty());
        }

        /** A code behind a name that says the same is no second place. */
        void other(String part, String word, String code) {
            boolean repeated = code != null && found.containsKey(code);
            if (!LETTERS.matcher(part).matches()) {
                number(part);
            } else if (!repeated && !BETWEEN.contains(word)) {
                unknown.add(part);
            }
        }

        void number(String part) {
            if (last.isEmpty() || part.length() > 12) {
                unknown.add(part);
            } else {
                found.put(last, Optional.of(new BigDecimal(part.replace(',', '.'))));
            }
        }

        Found found() {
            return new Found(found, unknown);
        }
    }
}
