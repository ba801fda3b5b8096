package org.palermoassist.projects.iati;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.palermoassist.projects.iati.FoldedText.Word;

/** The lists of crime words in English, French and Spanish, and how they are found in a text. */
final class CrimeWords {

    private static final int KEY = 3;
    private static final CrimeWords CRIMES = new CrimeWords("crime-words.csv");
    private static final CrimeWords ASPECTS = new CrimeWords("crime-aspects.csv");

    private final Map<String, List<CrimePhrase>> byStart = new HashMap<>();

    private CrimeWords(String resource) {
        for (CrimePhrase phrase : load(resource)) {
            Set<String> keys = new TreeSet<>();
            phrase.places().get(0).forEach(word -> keys.add(key(word)));
            keys.forEach(
                    key -> byStart.computeIfAbsent(key, k -> new ArrayList<>()).add(phrase));
        }
    }

    /** Words that speak of a crime. */
    static CrimeWords crimes() {
        return CRIMES;
    }

    /** Words that say what is done about a crime; they speak only where the crime is named too. */
    static CrimeWords aspects() {
        return ASPECTS;
    }

    /** One phrase found. */
    record Found(CrimePhrase phrase, int from, int to) {}

    private static List<CrimePhrase> load(String resource) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Objects.requireNonNull(CrimeWords.class.getResourceAsStream(resource), resource);
                CSVParser rows = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
            return rows.stream().map(CrimeWords::phrase).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CrimePhrase phrase(CSVRecord row) {
        return new CrimePhrase(
                row.get("crime"),
                row.get("language"),
                row.get("where").equals("TITLE"),
                CrimePhrase.places(row.get("phrase")),
                List.of(row.get("provisions").split(" ")));
    }

    private static String key(String word) {
        return word.substring(0, Math.min(KEY, word.length()));
    }

    /** All phrases in a text, the longest at each place; a word counts once. */
    List<Found> find(FoldedText text, boolean title) {
        List<Found> found = new ArrayList<>();
        List<Word> words = text.words();
        int at = 0;
        while (at < words.size()) {
            Optional<Found> longest = longest(words, at, title);
            longest.ifPresent(found::add);
            at = longest.map(f -> f.to() + 1).orElse(at + 1);
        }
        return found;
    }

    private Optional<Found> longest(List<Word> words, int at, boolean title) {
        int best = 0;
        Optional<Found> longest = Optional.empty();
        for (CrimePhrase phrase : byStart.getOrDefault(key(words.get(at).folded()), List.of())) {
            int length = phrase.titleOnly() && !title ? 0 : phrase.length(words, at);
            if (length > best) {
                best = length;
                longest = Optional.of(new Found(phrase, at, at + length - 1));
            }
        }
        return longest;
    }
}
