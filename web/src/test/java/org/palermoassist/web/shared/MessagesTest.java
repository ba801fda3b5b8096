package org.palermoassist.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermoassist.shared.Rule;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern KEY_IN_PAGE =
            Pattern.compile("(?:msg\\['|portal\\.words\\('|words=')([a-zA-Z0-9_.-]*[a-zA-Z0-9_-])'(?!\\.)");
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "(?:Notices\\.(?:here|afterRedirect)|words\\.get|Words\\.in\\([a-zA-Z.()]+\\)\\.get|getString)\\(\\s*\"([a-zA-Z0-9_-]+\\.[a-zA-Z0-9_.-]*[a-zA-Z0-9_-])\"\\s*[,)]");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "faces"})
    void french_has_exactly_the_keys_of_english(String file) {
        assertThat(WordFiles.words(file + "_fr").keySet())
                .containsExactlyElementsOf(WordFiles.words(file).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_fr", "messages_ar", "page-access"})
    void no_line_says_again_what_another_says(String file) {
        List<String> keys = WordFiles.keys(file);
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void languages_in_the_making_have_no_key_of_their_own() {
        assertThat(WordFiles.words("messages").keySet())
                .containsAll(WordFiles.words("messages_ar").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_fr", "messages_ar", "faces", "faces_fr"})
    void no_words_are_empty_and_apostrophes_survive_the_format(String file) {
        List<String> wrong = new ArrayList<>();
        WordFiles.words(file).forEach((key, text) -> {
            boolean formatted = text.contains("{");
            boolean lone = text.replace("''", "").contains("'");
            if (text.isBlank() || (formatted && lone) || (!formatted && text.contains("''") && file.startsWith("m"))) {
                wrong.add(key + "=" + text);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages_fr", "messages_ar"})
    void translations_show_the_same_values(String file) {
        Map<String, String> english = WordFiles.words("messages");
        List<String> wrong = new ArrayList<>();
        WordFiles.words(file).forEach((key, text) -> {
            if (!places(text).equals(places(english.getOrDefault(key, "")))) {
                wrong.add(key);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_key_that_a_page_or_a_bean_names_has_words() {
        Map<String, String> english = WordFiles.words("messages");
        List<String> missing = new ArrayList<>();
        for (Path page : WordFiles.files("src/main/webapp", ".xhtml")) {
            String text = WordFiles.text(page).replaceAll("(?s)<!--.*?-->", "");
            collect(KEY_IN_PAGE, text, english, page, missing);
        }
        for (Path code : WordFiles.files("src/main/java", ".java")) {
            collect(KEY_IN_CODE, WordFiles.text(code), english, code, missing);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_rule_says_in_words_what_it_refuses() {
        Map<String, String> english = WordFiles.words("messages");
        List<String> missing = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.palermoassist")
                        .stream()
                        .filter(c -> c.isEnum() && c.isAssignableTo(Rule.class))
                        .map(JavaClass::reflect)
                        .flatMap(c -> Stream.of(c.getEnumConstants()))
                        .map(Rule.class::cast)
                        .map(r -> "rule." + r.capability() + "." + r.name())
                        .filter(key -> !english.containsKey(key))
                        .sorted()
                        .toList();
        assertThat(missing).isEmpty();
    }

    private static void collect(
            Pattern pattern, String text, Map<String, String> words, Path where, List<String> missing) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            if (!words.containsKey(found.group(1))) {
                missing.add(where.getFileName() + ": " + found.group(1));
            }
        }
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        Matcher found = PLACE.matcher(text);
        while (found.find()) {
            places.add(found.group(1));
        }
        return places;
    }
}
