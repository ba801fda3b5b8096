package org.palermoassist.security;

import org.palermoassist.shared.Rule;

/** Rules about accounts. */
public enum SecurityRule implements Rule {
    /** A login is 3 to 60 letters, digits, dots, hyphens; it is no e-mail address (U-10). */
    LOGIN_SHAPE,
    /** A passphrase has 15 to 128 characters. Source: ASVS 6.2. */
    PASSPHRASE_LENGTH,
    /** A role that speaks for a State has a State; one of a provider or donor has an organization. */
    ROLE_HAS_ITS_BODY
}
