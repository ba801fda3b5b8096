package org.palermoassist.sync;

/** In what form a source sends its activities. */
public enum PayloadFormat {
    /** XML of the IATI standard. */
    IATI,
    /** A list: workbook (XLSX) or comma-separated values. */
    TABLE,
    /** JSON, an array of objects somewhere in it. */
    JSON
}
