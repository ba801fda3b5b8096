package org.palermoassist.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palermoassist.audit.AuditChange;
import org.palermoassist.audit.AuditEntry;
import org.palermoassist.security.SecurityRule;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.UseCase;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

class AuditWordsTest {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:audit|trail)\\.(?:record|changed)\\([^;\"]*\"([a-z][A-Za-z]*\\.[A-Za-z_-]+)\""
                    + "|new AccountNews\\([^;\"]*\"([a-z][A-Za-z]*\\.[A-Za-z_-]+)\""
                    + "|String [A-Z_]+ = \"(account\\.[A-Za-z_-]+)\"");

    @Test
    void a_refused_line_says_in_words_which_rule_was_broken_or_which_right_was_missing() {
        AuditWords english = new AuditWords(Words.in(Language.EN));
        assertThat(english.facts(refused("rule.security.ACCOUNT_IS_CLOSED [ann]")))
                .contains("ann")
                .doesNotContain("rule.", "[");
        assertThat(english.facts(refused(new NotAllowed(SecurityRule.ONLY_OWN_PEOPLE).getMessage())))
                .contains(" ")
                .doesNotContain("rule.", "???");
        assertThat(english.facts(refused("NEED_SUBMIT")))
                .endsWith("NEED_SUBMIT")
                .contains(" ");
        assertThat(english.facts(refused("rule.security.NO_SUCH_RULE []"))).isEqualTo("rule.security.NO_SUCH_RULE []");
    }

    private static AuditEntry refused(String facts) {
        return new AuditEntry(
                Instant.EPOCH,
                "ann",
                "AUDITOR",
                "",
                "Needs.submit",
                "",
                facts,
                true,
                "",
                "",
                "",
                AuditChange.of("", ""));
    }

    @Test
    void every_use_case_that_may_refuse_has_words_on_the_page_of_the_trail() {
        List<String> useCases = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.palermoassist")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(UseCase.class))
                        .filter(type -> !type.getPackageName().contains(".planted."))
                        .map(JavaClass::getSimpleName)
                        .sorted()
                        .toList();
        ResourceBundle words = ResourceBundle.getBundle("portal.messages", Locale.ROOT);
        assertThat(useCases).hasSizeGreaterThan(40).allMatch(name -> words.containsKey("audit.useCase." + name));
    }

    @Test
    void every_act_that_is_written_in_the_trail_has_words_on_its_page() throws IOException {
        Set<String> acts = new TreeSet<>();
        for (String module : List.of("ejb", "integration", "web")) {
            try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path source : sources.filter(path -> path.toString().endsWith(".java"))
                        .toList()) {
                    WRITTEN.matcher(Files.readString(source)).results().forEach(found -> acts.add(act(found)));
                }
            }
        }
        ResourceBundle words = ResourceBundle.getBundle("portal.messages", Locale.ROOT);
        assertThat(acts)
                .as("acts as literals in calls of the trail and in news of accounts")
                .hasSizeGreaterThan(50)
                .allMatch(act -> words.containsKey("audit.act." + act));
    }

    private static String act(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
