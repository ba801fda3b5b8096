package db.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names of migrations, before a database has to say it. */
class MigrationNamesTest {
    @Test
    void every_migration_has_a_version_of_its_own() {
        assertThat(names().stream().map(name -> name.substring(0, name.indexOf("__"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_migration_says_when_which_capability_and_what() {
        assertThat(names()).isNotEmpty().allMatch(name -> name.matches("V20\\d{6}_\\d{4}__[a-z]+_[a-z0-9_]+\\.sql"));
    }

    private static List<String> names() {
        try {
            Path folder = Path.of(MigrationNamesTest.class
                            .getResource("/db/migration/V20261122_2300__reference_create_instrument.sql")
                            .toURI())
                    .getParent();
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".sql"))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
