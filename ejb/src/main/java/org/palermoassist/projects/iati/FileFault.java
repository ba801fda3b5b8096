package org.palermoassist.projects.iati;

/** Why a whole file is refused. The name is stable: it stands in reports and messages. */
public enum FileFault {
    /** The file holds nothing. */
    EMPTY,
    /** The file is named as compressed or begins as such, and cannot be unpacked. */
    DAMAGED_ARCHIVE,
    /** The file does not begin as XML: JSON, a web page, a spreadsheet. */
    NOT_XML,
    /** The XML is broken. Activities before the break were read. */
    NOT_WELL_FORMED,
    /** The file ends before its last element is closed. Activities before that were read. */
    CUT_OFF,
    /** The bytes are not of the encoding that the file names, or the encoding is unknown. */
    ENCODING,
    /** The file brings a document type. None is needed, and entities come with it. Source: ASVS 1.5.1. */
    DTD_REFUSED,
    /** Elements are nested deeper than the standard could ever ask for. */
    TOO_DEEP,
    /** One text, attribute or activity is longer than the portal takes in. */
    TEXT_TOO_LONG,
    /** The XML is something else, such as an IATI organisation file. */
    NOT_AN_ACTIVITY_FILE,
    /** The version of the standard is none of 1.0 to 1.05 and 2.01 to 2.03, or is not said. */
    VERSION_NOT_SUPPORTED,
    /** The source sends lists or JSON, and nobody has said yet what their columns or paths mean. */
    MAPPING_MISSING,
    /** The file is no list: neither workbook nor text with separators. */
    NOT_A_TABLE,
    /** A workbook of the older binary kind, or one that is locked by a password. */
    OLD_WORKBOOK,
    /** A packed file that unpacks to far more than a list could hold. Source: ASVS 5.2.3. */
    ARCHIVE_TOO_LARGE,
    /** The workbook has no sheet of the name that the mapping gives. */
    SHEET_MISSING,
    /** Headings that the mapping reads are not there: columns were renamed or taken away. */
    HEADING_MISSING,
    /** The file is no JSON, or is broken. */
    NOT_JSON,
    /** There is no array where the mapping says. */
    ARRAY_MISSING
}
