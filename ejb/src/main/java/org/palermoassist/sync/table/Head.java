package org.palermoassist.sync.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a list calls its columns. Columns are known by their headings, never by their letters, so that a column put in between moves
 * nothing; capitals, accents, blanks and line breaks do not matter.
 */
public final class Head {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}%$€£]+");

    private final boolean open;
    private final List<String> places;
    private final Map<String, String> byKey = new HashMap<>();

    private Head(List<String> places, boolean open) {
        this.places = List.copyOf(places);
        this.open = open;
        places.stream().filter(place -> !place.isEmpty()).forEach(place -> byKey.putIfAbsent(key(place), place));
    }

    /** Headings of a row; a second one of the same name is told apart by a number, a column without one has none. */
    static Head of(TableRow row) {
        List<String> places = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Cell cell : row.cells()) {
            String text = cell.text().replaceAll("\\s+", " ");
            String key = key(text);
            if (key.isEmpty()) {
                places.add("");
            } else {
                int times = seen.merge(key, 1, Integer::sum);
                places.add(times == 1 ? text : text + " (" + times + ")");
            }
        }
        return new Head(places, false);
    }

    /** Headings that are told apart already. */
    public static Head named(List<String> places) {
        return new Head(places, false);
    }

    /** Paths that objects happen to have; none has to be there. */
    public static Head ofPaths(List<String> paths) {
        return new Head(paths, true);
    }

    /** Headings in their order; an empty text for a column that has none. */
    public List<String> places() {
        return places;
    }

    /** How the file itself writes a heading; a path of a JSON file always. */
    public Optional<String> find(String place) {
        return open ? Optional.of(place) : Optional.ofNullable(byKey.get(key(place)));
    }

    /** What of a heading matters when two are compared. */
    public static String key(String heading) {
        String plain = MARKS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKD))
                .replaceAll("");
        return OTHER.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
