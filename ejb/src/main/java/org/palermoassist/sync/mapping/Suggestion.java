package org.palermoassist.sync.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.sync.table.Head;
import org.palermoassist.sync.table.Layout;
import org.palermoassist.sync.table.ListEntry;
import org.palermoassist.sync.table.ListTaker;

/** Looks through a whole list and proposes what its columns mean, by their headings and by what stands in them. */
public final class Suggestion implements ListTaker {
    private static final int MOST_PLACES = 500;
    private static final int ENOUGH = 50;
    private static final int STRONG = 150;
    private static final int NAMED = 100;

    private final Layout layout;
    private final MappingBook book;
    private final Map<String, ColumnProfile> columns = new LinkedHashMap<>();
    private final List<String> unclear = new ArrayList<>();
    private int entries;

    /** What fits where, and how well. */
    private record Fit(MappedField field, String place, int score) {}

    /** @param layout where the list lies */
    public Suggestion(Layout layout, MappingBook book) {
        this.layout = layout;
        this.book = book;
    }

    @Override
    public void head(Head head) {
        head.places().stream()
                .filter(place -> !place.isEmpty())
                .forEach(place -> columns.put(place, new ColumnProfile()));
    }

    @Override
    public boolean entry(ListEntry entry) {
        entries++;
        entry.cells().forEach((place, cell) -> {
            if (columns.containsKey(place) || columns.size() < MOST_PLACES) {
                columns.computeIfAbsent(place, key -> new ColumnProfile()).add(cell);
            }
        });
        return true;
    }

    /** How many rows or objects the list has. */
    public int entries() {
        return entries;
    }

    /** Headings or paths in their order. */
    public List<String> places() {
        return List.copyOf(columns.keySet());
    }

    /** Columns of which the values do not tell which number is the day, or which mark stands before decimals. */
    public List<String> unclear() {
        return List.copyOf(unclear);
    }

    /** The mapping that fits best. */
    public Mapping mapping() {
        List<Fit> fits = new ArrayList<>();
        columns.forEach((place, profile) -> {
            for (MappedField field : MappedField.values()) {
                int score = ContentFit.of(book, place, profile, field);
                if (score >= ENOUGH && !ReturnedColumns.isReasons(place) && !ReturnedColumns.isIdentifier(place)) {
                    fits.add(new Fit(field, place, score));
                }
            }
        });
        fits.sort(Comparator.comparingInt(Fit::score).reversed());
        String language = HeadingWords.language(places());
        Set<String> taken = new HashSet<>();
        Set<MappedField> given = new HashSet<>();
        List<FieldMapping> fields = new ArrayList<>();
        for (Fit fit : fits) {
            boolean free = !taken.contains(fit.place()) && (!given.contains(fit.field()) || again(fit));
            if (free) {
                taken.add(fit.place());
                given.add(fit.field());
                fields.add(field(fit, language));
            }
        }
        periods(fields, given);
        fields.sort(Comparator.comparing(FieldMapping::field));
        return new Mapping(layout, together(fields), fields);
    }

    /** Only a heading that says so makes a second column of a kind. */
    private static boolean again(Fit fit) {
        boolean words = fit.field().kind() == MappedField.Kind.WORDS
                && HeadingWords.language(fit.place()).isPresent();
        return fit.field().several() && fit.score() >= (words ? NAMED : STRONG);
    }

    private FieldMapping field(Fit fit, String language) {
        ColumnProfile profile = columns.get(fit.place());
        MappedField.Kind kind = fit.field().kind();
        if (kind == MappedField.Kind.DATE && profile.orderIsUnclear()
                || kind == MappedField.Kind.AMOUNT && profile.markIsUnclear()) {
            unclear.add(fit.place());
        }
        boolean amount = kind == MappedField.Kind.AMOUNT;
        Reading reading = new Reading(
                HeadingWords.language(fit.place()).orElse(language),
                amount
                        ? Amounts.currency(fit.place())
                                .filter(code -> book.currency(code).isPresent())
                                .orElse("")
                        : "",
                profile.order(),
                profile.mark(),
                amount ? HeadingWords.factor(fit.place()) : 1,
                fit.field() == MappedField.YEAR_BUDGET ? HeadingWords.year(fit.place()) : 0);
        return FieldMapping.of(fit.field(), fit.place(), reading);
    }

    /** A sum for a time that the list does not give is no budget but a sum promised. */
    private static void periods(List<FieldMapping> fields, Set<MappedField> given) {
        boolean end = given.contains(MappedField.END)
                || given.contains(MappedField.PLANNED_END)
                || given.contains(MappedField.ACTUAL_END);
        if (!end && given.contains(MappedField.BUDGET)) {
            fields.replaceAll(field -> field.field() == MappedField.BUDGET
                    ? new FieldMapping(
                            MappedField.COMMITMENT, field.place(), field.constant(), field.reading(), field.words())
                    : field);
        }
    }

    /** The same number in several rows means several rows of one activity. */
    private boolean together(List<FieldMapping> fields) {
        Optional<FieldMapping> key = fields.stream()
                .filter(field -> field.field() == MappedField.IDENTIFIER)
                .findFirst()
                .or(() -> fields.stream()
                        .filter(field -> field.field() == MappedField.OWN_NUMBER)
                        .findFirst());
        return key.map(field -> columns.get(field.place()).hasDoubles()).orElse(false);
    }
}
