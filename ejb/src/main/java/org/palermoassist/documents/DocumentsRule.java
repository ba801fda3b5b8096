package org.palermoassist.documents;

import org.palermoassist.shared.Rule;

/** Rules of documents. */
public enum DocumentsRule implements Rule {
    /** A file is a PDF, JPEG, PNG or DOCX without macros, by its content. Source: ASVS 5.2.2. */
    FILE_KIND_IS_ALLOWED,
    /** A file is not empty and not larger than the portal takes. Source: ASVS 5.2.1. */
    FILE_FITS,
    /** A link leads to an https address of at most 700 characters. */
    LINK_IS_HTTPS,
    /** A text is not longer than its field, nor empty where it is required. */
    TEXT_FITS,
    /** Who may write a record may hang documents on it, nobody else. */
    ONLY_WRITERS_ATTACH,
    /** The parts of a file go on where the last one ended, and together are as long as was told. Source: U-32. */
    PARTS_FIT,
    /** A file that came in parts is here from its first byte to its last, and is the one that was told. Source: U-32. */
    UPLOAD_IS_WHOLE
}
