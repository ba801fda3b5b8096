package org.palermoassist.reference;

import org.palermoassist.shared.Rule;

/** Rules of the reference data. */
public enum ReferenceRule implements Rule {
    /** A State is party to a Protocol only while it is party to the Convention. Source: UNTOC article 37(2). */
    PROTOCOL_FOLLOWS_CONVENTION,
    /** A State's accession is reported with the day on which it was done. Source: USERS U-5. */
    ACCESSION_IS_DONE,
    /** Invented States have codes that ISO leaves to users, QM to QZ. Source: USERS U-4. */
    SAMPLE_CODE_IS_FREE,
    /** A file of rates is loaded whole or not at all; no row of the table is ever changed. Source: DOMAIN D-3. */
    RATES_ALL_OR_NONE
}
