package org.palermoassist.e2e.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing with a known fault is installed, except what {@code config/accepted-advisories.tsv} says why. */
class AdvisoriesTest {
    private static final Path HOME = Path.of(System.getProperty("portal.home", ".."));
    private static List<Advisory> advisories;
    private static List<String[]> accepted;
    private static Set<Part> installed;

    @BeforeAll
    static void read() throws IOException {
        advisories = lines("advisories.tsv").stream().map(Advisory::of).toList();
        accepted = lines("accepted-advisories.tsv").stream()
                .map(line -> line.split("\t", -1))
                .toList();
        installed = InstalledParts.in(HOME.resolve("launcher/target/portal"));
    }

    private static List<String> lines(String name) throws IOException {
        List<String> lines = Files.readAllLines(HOME.resolve("config").resolve(name));
        return lines.subList(1, lines.size());
    }

    @Test
    void nothing_installed_has_a_known_fault_that_nobody_accepted() {
        assertThat(findings(installed)).isEmpty();
    }

    @Test
    void what_is_installed_was_read_completely() {
        assertThat(installed)
                .extracting(Part::coordinate)
                .contains(
                        "org.apache.camel:camel-api",
                        "org.primefaces:primefaces",
                        "org.mariadb.jdbc:mariadb-java-client",
                        "org.flywaydb:flyway-core",
                        "fish.payara.server.internal.extras:payara-micro-boot",
                        "com.fasterxml.jackson.core:jackson-core");
        assertThat(installed).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.logging.log4j:log4j-core,2.14.1,true",
        "org.apache.logging.log4j:log4j-core,2.17.1,false",
        "org.apache.logging.log4j:log4j-core,2.12.4,false",
        "org.apache.logging.log4j:log4j-core,1.2.17,false",
        "org.apache.camel:camel-mail,4.18.2,true",
        "org.apache.camel:camel-mail,4.18.4,false",
        "org.apache.camel:camel-mail,4.19.0,true",
        "org.apache.camel:camel-mail,4.22.0,false",
        "org.yaml:snakeyaml,1.33,true",
        "org.yaml:snakeyaml,2.2,false"
    })
    void a_planted_version_with_a_known_fault_is_found(String coordinate, String version, boolean found) {
        assertThat(findings(List.of(new Part(coordinate, version))).isEmpty()).isNotEqualTo(found);
    }

    @Test
    void what_was_accepted_is_still_installed_and_says_since_when_and_why() {
        for (String[] each : accepted) {
            assertThat(each).hasSize(5);
            assertThat(installed).contains(new Part(each[0], each[1]));
            assertThat(advisories)
                    .anyMatch(known ->
                            known.coordinate().equals(each[0]) && known.id().equals(each[2]));
            assertThat(LocalDate.parse(each[3])).isAfter("2026-11-01");
            assertThat(each[4].length()).isGreaterThan(30);
        }
    }

    private static List<String> findings(Collection<Part> parts) {
        return parts.stream()
                .flatMap(part -> advisories.stream()
                        .filter(known -> known.concerns(part) && !isAccepted(part, known))
                        .map(known ->
                                part.coordinate() + " " + part.version() + ": " + known.id() + ", " + known.why()))
                .toList();
    }

    private static boolean isAccepted(Part part, Advisory known) {
        return accepted.stream()
                .anyMatch(each -> each[0].equals(part.coordinate())
                        && each[1].equals(part.version())
                        && each[2].equals(known.id()));
    }
}
