package org.palermoassist.integration.messages;

import java.util.Optional;

/** How the line to the mail server is kept from being read; {@code starttls} unless told otherwise. */
enum MailSecurity {
    /** The line becomes secret before anything is said; a server that cannot is refused. */
    STARTTLS(
            "smtp",
            587,
            "&mail.smtp.starttls.enable=true&mail.smtp.starttls.required=true"
                    + "&mail.smtp.ssl.checkserveridentity=true"),
    /** The line is secret from the first byte. */
    TLS("smtps", 465, "&mail.smtps.ssl.checkserveridentity=true"),
    /** In the open: for a server on the same machine. */
    NONE("smtp", 25, "");

    private final String scheme;
    private final int port;
    private final String options;

    MailSecurity(String scheme, int port, String options) {
        this.scheme = scheme;
        this.port = port;
        this.options = options;
    }

    /** By its name in the settings, in any case. */
    static MailSecurity of(Optional<String> name) {
        return name.map(given -> valueOf(given.toUpperCase(java.util.Locale.ROOT)))
                .orElse(STARTTLS);
    }

    String scheme() {
        return scheme;
    }

    int port() {
        return port;
    }

    String options() {
        return options;
    }
}
