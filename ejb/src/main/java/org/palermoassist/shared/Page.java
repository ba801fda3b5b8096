package org.palermoassist.shared;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * One page of a list and how many records the whole list has for this reader.
 *
 * @param items the rows of this page, in order
 * @param total all records that match and that the reader may see
 * @param page number of this page, from 0
 * @param size rows asked for, 1 to 500
 */
public record Page<T>(List<T> items, long total, int page, int size) {
    /** The part that is wanted of a list that is wholly in memory. */
    public static <T> Page<T> of(List<T> all, PageRequest wanted) {
        int from = (int) Math.min(wanted.offset(), all.size());
        int to = Math.min(from + wanted.size(), all.size());
        return new Page<>(List.copyOf(all.subList(from, to)), all.size(), wanted.page(), wanted.size());
    }

    /**
     * All rows of a list, page by page; each page is asked for once, the first at once and the others while rows are taken.
     *
     * @param sort name of a sort that the list offers; empty for the list's own order
     * @param list answers for a page, such as a service's method
     */
    public static <T> Stream<T> all(String sort, boolean ascending, Function<PageRequest, Page<T>> list) {
        IntFunction<Page<T>> part = number -> list.apply(new PageRequest(number, PageRequest.MOST, sort, ascending));
        return Stream.iterate(part.apply(0), Objects::nonNull, page -> page.isLast() ? null : part.apply(page.page + 1))
                .flatMap(page -> page.items.stream());
    }

    private boolean isLast() {
        return (page + 1L) * size >= total;
    }
}
