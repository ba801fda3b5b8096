package org.palermoassist.web.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sign-ins of organizations are switched on by settings; half a setting switches nothing on. */
class OidcSettingsTest {
    private static final String LINES =
            """
            portal.oidc.unodc.issuer = https://id.example.org/realm
            portal.oidc.unodc.client-id = portal
            portal.oidc.unodc.client-secret-file = unodc.secret
            portal.oidc.unodc.label = Example Office
            portal.oidc.unodc.organization = O-ABCDEFG
            portal.oidc.unodc.acr = gold, silver
            something.else = 1
            """;

    @TempDir
    private Path directory;

    @Test
    void a_file_that_only_its_owner_reads_switches_on() throws IOException {
        write(LINES, "rw-------");
        assertThat(settings(Map.of()).providers())
                .containsExactly(new OidcProvider(
                        "unodc",
                        "Example Office",
                        URI.create("https://id.example.org/realm"),
                        "portal",
                        Optional.of(directory.resolve("unodc.secret")),
                        Optional.of("organization:O-ABCDEFG"),
                        Set.of("gold", "silver"),
                        Set.of()));
    }

    @Test
    void a_file_that_others_read_switches_nothing_on_until_that_is_mended() throws IOException {
        write(LINES, "rw-r-----");
        OidcSettings settings = settings(Map.of());
        assertThat(settings.providers()).isEmpty();
        write(LINES, "rw-------");
        assertThat(settings.provider("unodc")).isPresent();
        assertThat(settings.provider("other")).isEmpty();
        Files.delete(directory.resolve("oidc.properties"));
        assertThat(settings.providers()).isEmpty();
    }

    @Test
    void the_environment_switches_on_and_goes_before_the_file() throws IOException {
        write(LINES, "rw-------");
        assertThat(OidcLines.nameOf("PORTAL_OIDC_UNODC_CLIENT_SECRET_FILE"))
                .contains("portal.oidc.unodc.client-secret-file");
        assertThat(OidcLines.nameOf("PORTAL_OIDC_UNODC_PASSWORD")).isEmpty();
        assertThat(OidcLines.nameOf("PATH")).isEmpty();
        OidcSettings settings = settings(Map.of("portal.oidc.unodc.client-id", "another"));
        assertThat(settings.provider("unodc").orElseThrow().clientId()).isEqualTo("another");
    }

    @Test
    void what_lacks_an_issuer_or_a_client_or_is_not_https_stays_off() {
        assertThat(settings(Map.of("portal.oidc.a.client-id", "portal")).providers())
                .isEmpty();
        assertThat(settings(Map.of("portal.oidc.a.issuer", "https://id.example.org"))
                        .providers())
                .isEmpty();
        assertThat(settings(Map.of("portal.oidc.a.client-id", "x", "portal.oidc.a.issuer", "http://id.example.org"))
                        .providers())
                .isEmpty();
        assertThat(settings(Map.of("portal.oidc.a.client-id", "x", "portal.oidc.a.issuer", "http://127.0.0.1:1"))
                        .providers())
                .hasSize(1);
    }

    private OidcSettings settings(Map<String, String> given) {
        return new OidcSettings(Optional.of(directory), given);
    }

    private void write(String lines, String permissions) throws IOException {
        Path file = directory.resolve("oidc.properties");
        Files.writeString(file, lines);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
