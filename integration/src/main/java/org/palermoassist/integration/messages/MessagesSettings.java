package org.palermoassist.integration.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.integration.shared.RouteSettings;
import org.palermoassist.messages.MailSettings;

/** Where letters go: to the mail server that is named, else to files. */
@ApplicationScoped
class MessagesSettings implements RouteSettings {
    /** Where letters enter the route. */
    static final String FROM = "direct:messages-send";

    private static final String FILES = "direct:messages-write";
    private static final int PATIENCE_MILLIS = 20_000;

    @Inject
    private MailSettings mail;

    @Inject
    private MailAccount account;

    @Inject
    @ConfigProperty(name = "portal.mail.port")
    private Optional<Integer> port;

    @Inject
    @ConfigProperty(name = "portal.mail.tls")
    private Optional<String> tls;

    @Override
    public Map<String, String> values() {
        return Map.of(
                "messages.send.from",
                FROM,
                "messages.send.to",
                mail.host()
                        .map(host -> server(host, port, MailSecurity.of(tls), account.isNamed()))
                        .orElse(FILES),
                "messages.send.dead",
                "log:messages-send-dead?level=WARN&showBody=true",
                "messages.send.redelivery",
                "500");
    }

    /** Endpoint of a mail server; the password is not in it. */
    static String server(String host, Optional<Integer> port, MailSecurity tls, boolean named) {
        String scheme = tls.scheme();
        String time = "&mail.%1$s.timeout=%2$d&mail.%1$s.writetimeout=%2$d".formatted(scheme, PATIENCE_MILLIS);
        return scheme + "://" + host + ":" + port.orElse(tls.port()) + "?connectionTimeout=" + PATIENCE_MILLIS + time
                + tls.options() + (named ? "&authenticator=#" + MailAccount.NAME : "");
    }
}
