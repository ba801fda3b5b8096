package org.palermoassist.sync.table;

/**
 * What stands in one cell.
 *
 * @param text without outer blanks; a number with a decimal point, a date as {@code 2026-01-31}, where the file itself says so
 * @param kind what the file itself says it is
 * @param repeated whether it stands in a row above and is meant for this row, too
 */
public record Cell(String text, Kind kind, boolean repeated) {
    /** A cell with nothing in it. */
    public static final Cell EMPTY = new Cell("", Kind.TEXT);

    /** A cell of its own. */
    public Cell(String text, Kind kind) {
        this(text, kind, false);
    }

    /** What a file says of a cell. */
    public enum Kind {
        /** Words, or a number or date written as words. */
        TEXT,
        /** A number; its text needs no format to be read. */
        NUMBER,
        /** A day; its text needs no format to be read. */
        DATE,
        /** The result of a formula that failed, such as {@code #REF!}. */
        ERROR
    }

    /** Words without outer blanks. */
    public static Cell of(String text) {
        String stripped = plain(text.replace('\u00a0', ' ').strip());
        return stripped.isEmpty() ? EMPTY : new Cell(stripped, Kind.TEXT);
    }

    /** An apostrophe that was put in front so that nothing is taken for a formula is no part of the text. */
    private static String plain(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r\n".indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    /** The same, meant for a later row. */
    Cell again() {
        return new Cell(text, kind, true);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
