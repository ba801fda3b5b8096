package org.palermoassist.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalSecretTest {
    private static final byte[] PLAIN = "twenty bytes of data".getBytes(StandardCharsets.UTF_8);
    private static final String SET = "a secret of thirty-two letters or more";

    @TempDir
    private Path data;

    @Test
    void what_was_sealed_opens_for_its_owner_alone() {
        PortalSecret secret = set(SET);
        byte[] sealed = secret.seal(PLAIN, "ann");
        assertThat(secret.open(sealed, "ann")).isEqualTo(PLAIN);
        assertThat(set(SET).open(sealed, "ann")).isEqualTo(PLAIN);
        assertThatIllegalStateException().isThrownBy(() -> secret.open(sealed, "bob"));
        assertThatIllegalStateException().isThrownBy(() -> set(SET + "!").open(sealed, "ann"));
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> secret.open(sealed, "ann"));
    }

    @Test
    void the_same_is_sealed_differently_each_time() {
        PortalSecret secret = set(SET);
        assertThat(secret.seal(PLAIN, "ann")).isNotEqualTo(secret.seal(PLAIN, "ann"));
    }

    @Test
    void without_the_setting_a_file_is_made_once_for_its_owner_alone() throws IOException {
        byte[] sealed = ofDirectory().seal(PLAIN, "ann");
        Path file = data.resolve("secret.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file).strip()).matches("[0-9a-f]{64}");
        assertThat(ofDirectory().open(sealed, "ann")).isEqualTo(PLAIN);
    }

    @Test
    void a_secret_that_can_be_guessed_is_refused() {
        assertThatIllegalStateException().isThrownBy(() -> set("short").hash("x"));
    }

    @Test
    void a_hash_depends_on_the_secret() {
        assertThat(set(SET).hash("x"))
                .isEqualTo(set(SET).hash("x"))
                .isNotEqualTo(set(SET + "!").hash("x"));
    }

    private static PortalSecret set(String text) {
        return new PortalSecret(Optional.of(text), Optional.empty());
    }

    private PortalSecret ofDirectory() {
        return new PortalSecret(Optional.empty(), Optional.of(data.toString()));
    }
}
