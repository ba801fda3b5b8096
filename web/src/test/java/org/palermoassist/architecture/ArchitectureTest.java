package org.palermoassist.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds in the portal, and each is red on a class planted to break it. */
class ArchitectureTest {
    private static JavaClasses portal;
    private static JavaClasses planted;

    @BeforeAll
    static void read() {
        portal = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(place -> !place.contains("-test"))
                .importPackages("org.palermoassist");
        planted = new ClassFileImporter().importPackages("org.palermoassist.architecture.planted");
    }

    static Stream<ArchRule> rules() {
        return ArchitectureRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_portal_keeps(ArchRule rule) {
        rule.check(portal);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_planted_violation_is_seen(ArchRule rule) {
        assertThat(rule.evaluate(planted).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
