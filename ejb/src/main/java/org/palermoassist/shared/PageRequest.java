package org.palermoassist.shared;

/**
 * Which part of a list is wanted.
 *
 * @param page from 0
 * @param size 1 to 500; anything else is brought into that range
 * @param sort name of a sort that the list offers; empty for the list's own order
 * @param ascending direction of the sort
 */
public record PageRequest(int page, int size, String sort, boolean ascending) {
    /** The most rows that one page may hold. */
    public static final int MOST = 500;

    /** Brings page and size into range. */
    public PageRequest {
        page = Math.max(0, page);
        size = Math.min(MOST, Math.max(1, size));
        sort = sort == null ? "" : sort;
    }

    /** The list's own order. */
    public static PageRequest of(int page, int size) {
        return new PageRequest(page, size, "", true);
    }

    /** Number of the first row, from 0. */
    public long offset() {
        return (long) page * size;
    }
}
