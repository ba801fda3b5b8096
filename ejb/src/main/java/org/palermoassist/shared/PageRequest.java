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

    /**
     * How the page is reached from the nearer end of the list, so that at most half of the list is passed over.
     *
     * @param total rows of the whole list, more than {@link #offset()}; for the first page it may be late
     */
    public Reach reach(long total) {
        long behind = Math.max(0, total - offset() - size);
        boolean backwards = behind < offset();
        return backwards ? new Reach(true, behind, Math.min(size, total - offset())) : new Reach(false, offset(), size);
    }

    /**
     * Which rows a query takes.
     *
     * @param backwards whether it reads in the opposite order, from the end
     * @param skipped rows passed over first
     * @param rows taken after them
     */
    public record Reach(boolean backwards, long skipped, long rows) {
        /** The end of the query. */
        public String limit() {
            return " LIMIT " + rows + " OFFSET " + skipped;
        }
    }
}
