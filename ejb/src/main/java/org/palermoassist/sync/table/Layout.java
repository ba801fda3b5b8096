package org.palermoassist.sync.table;

import org.palermoassist.sync.PayloadFormat;

/**
 * Where the list lies in its file.
 *
 * @param format TABLE or JSON
 * @param sheet name of the sheet of a workbook; empty for the first one and for text
 * @param headingRow row that holds the headings, from 1; no meaning for JSON
 * @param path to the array of a JSON file, such as {@code data.projects}; empty when the array is the whole
 */
public record Layout(PayloadFormat format, String sheet, int headingRow, String path) {}
