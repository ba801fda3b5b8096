package org.palermoassist.shared;

import java.util.List;

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
}
