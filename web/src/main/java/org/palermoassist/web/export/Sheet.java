package org.palermoassist.web.export;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.web.shared.PrintMark;

/**
 * What a page shows, as a table to take away.
 *
 * @param name of the file, without ending
 * @param title as on the page
 * @param notes lines before the table: filters in words, caption, date of the data
 * @param columns headings, in order
 * @param rows cells in the order of the columns: text, {@link java.math.BigDecimal}, {@link Long}, {@link Integer}, {@link
 *     java.time.LocalDate}; read once, row by row
 * @param withStates whether names of States stand in it, so that the designations disclaimer goes with it (U-6)
 * @param seenBy key of the sentence that says who sees it, marked on every page (U-39); empty where everybody may
 */
public record Sheet(
        String name,
        String title,
        List<String> notes,
        List<String> columns,
        Iterator<List<Object>> rows,
        boolean withStates,
        String seenBy) {

    /** A table that everybody may read. */
    public Sheet(
            String name,
            String title,
            List<String> notes,
            List<String> columns,
            Iterator<List<Object>> rows,
            boolean withStates) {
        this(name, title, notes, columns, rows, withStates, "");
    }

    /** The same, to be kept as narrowly as this. */
    public Sheet marked(AccessLevel narrowest) {
        return marked(PrintMark.seenBy(narrowest));
    }

    /** The same, to be kept as narrowly as this sentence says. */
    public Sheet marked(String who) {
        return new Sheet(name, title, notes, columns, rows, withStates, who);
    }

    /** The same without some columns, by their places from 0. */
    public Sheet without(Set<Integer> places) {
        if (places.isEmpty()) {
            return this;
        }
        Iterator<List<Object>> fewer = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<Object> next() {
                return left(rows.next(), places);
            }
        };
        return new Sheet(name, title, notes, left(columns, places), fewer, withStates, seenBy);
    }

    private static <T> List<T> left(List<T> cells, Set<Integer> places) {
        return IntStream.range(0, cells.size())
                .filter(at -> !places.contains(at))
                .mapToObj(cells::get)
                .toList();
    }

    /**
     * Places of the columns that a reader hides on the page.
     *
     * @param shownAs for each column of the table, the page's column it belongs to; empty for one that is always there
     */
    public static Set<Integer> places(List<String> shownAs, Set<String> hidden) {
        return IntStream.range(0, shownAs.size())
                .filter(at -> hidden.contains(shownAs.get(at)))
                .boxed()
                .collect(Collectors.toSet());
    }
}
