package org.palermoassist.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How letters leave the portal, and at which address their reader finds it. */
@ApplicationScoped
public class MailSettings {
    @Inject
    @ConfigProperty(name = "portal.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    private Optional<String> address;

    @Inject
    @ConfigProperty(name = "portal.url")
    private Optional<String> own;

    /** Whether letters are written to files of the data directory, since no mail server was named; screens say so. */
    public boolean toFiles() {
        return host.isEmpty();
    }

    /** The server that takes letters. */
    public Optional<String> host() {
        return host;
    }

    /** The full address of a page. */
    public String link(String path) {
        return path.startsWith("/") ? address.or(() -> own).orElse("").replaceAll("/+$", "") + path : path;
    }
}
