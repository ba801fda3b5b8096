package org.palermoassist.web.security.oidc;

import java.io.Serial;

/** A sign-in by an organization's own provider that came to nothing. */
class OidcRefused extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What the person is told; everything else is for the log. */
    enum Reason {
        /** The person, or the provider, ended it. */
        CANCELLED,
        /** What came back is not what was asked for: begun elsewhere, too late, or not from this provider. */
        NOT_VALID,
        /** The provider does not answer, or not as it should. */
        UNREACHABLE,
        /** The provider knows the person, the portal does not: no account is linked. */
        UNLINKED
    }

    private final Reason reason;

    OidcRefused(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    OidcRefused(Reason reason, Throwable cause) {
        super(cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
