package org.palermoassist.projects;

import org.palermoassist.shared.Rule;

/** Rules of the project tracker. IATI numbers are those of the standard's own list of data quality rules. */
public enum ProjectsRule implements Rule {
    /** An activity without identifier cannot be kept: it could not be told apart. Source: P-1, IATI 1.3.x. */
    IDENTIFIER_GIVEN,
    /** Of two activities with one identifier in a file the first is kept. Source: P-1, IATI 1.1.2. */
    IDENTIFIER_UNIQUE_IN_FILE,
    /** An identifier has at most 700 characters. Source: the portal's key. */
    IDENTIFIER_FITS
}
