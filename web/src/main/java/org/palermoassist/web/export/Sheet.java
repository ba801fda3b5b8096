package org.palermoassist.web.export;

import java.util.Iterator;
import java.util.List;

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
 */
public record Sheet(
        String name,
        String title,
        List<String> notes,
        List<String> columns,
        Iterator<List<Object>> rows,
        boolean withStates) {}
