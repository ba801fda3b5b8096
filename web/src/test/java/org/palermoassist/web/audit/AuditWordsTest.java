package org.palermoassist.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.palermoassist.shared.UseCase;

class AuditWordsTest {
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
}
