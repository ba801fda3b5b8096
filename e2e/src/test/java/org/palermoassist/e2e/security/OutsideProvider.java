package org.palermoassist.e2e.security;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import org.palermoassist.e2e.harness.PortalUnderTest;

/** An OpenID Connect provider on loopback, switched on in the portal under test as an administrator would, and off again. */
class OutsideProvider implements AutoCloseable {
    static final String NAME = "e2e";
    static final String LABEL = "Example Office";

    private final MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(true));
    private final Path settings;

    OutsideProvider(PortalUnderTest portal) throws IOException {
        server.start(InetAddress.getLoopbackAddress(), 0);
        settings = portal.data().resolve("oidc.properties");
        Path secret = portal.data().resolve("e2e.secret");
        forOwner(secret, "a secret for the test alone");
        forOwner(
                settings,
                String.join(
                        "\n",
                        line("issuer", issuer()),
                        line("client-id", "portal"),
                        line("client-secret-file", "e2e.secret"),
                        line("label", LABEL),
                        line("acr", "gold")));
    }

    private static String line(String what, String value) {
        return "portal.oidc." + NAME + "." + what + "=" + value;
    }

    private static void forOwner(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    String issuer() {
        return server.issuerUrl(NAME).toString();
    }

    /** On the provider's own page, signs in as this person, with these claims (JSON). */
    void signIn(Page page, String subject, String claims) {
        page.waitForURL(address -> address.startsWith(issuer()));
        page.fill("input[name=username]", subject);
        page.fill("textarea[name=claims]", claims);
        page.click("input[type=submit]");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(settings);
        Files.deleteIfExists(settings.resolveSibling("e2e.secret"));
        server.shutdown();
    }
}
