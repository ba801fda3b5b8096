package org.palermoassist.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermoassist.shared.NotFound;

class ProvisionsTest {
    private static final Provisions PROVISIONS = ReferenceFiles.book().provisions();

    @ParameterizedTest
    @CsvSource({
        "extradition, UNTOC-16",
        "Extradition, UNTOC-16",
        "extradición, UNTOC-16",
        "extradicion, UNTOC-16",
        "выдача, UNTOC-16",
        "引渡, UNTOC-16",
        "تسليم المجرمين, UNTOC-16",
        "art 16, UNTOC-16",
        "Art. 16, UNTOC-16",
        "article 16, UNTOC-16",
        "16, UNTOC-16",
        "UNTOC 16, UNTOC-16",
        "untoc-16, UNTOC-16",
        "18(13), UNTOC-18",
        "art. 18 (13), UNTOC-18",
        "TIP 6, TIP-6",
        "tip victims, TIP-6",
        "entraide, UNTOC-18",
        "blanchiment, UNTOC-6"
    })
    void what_people_type_finds_the_right_article_first(String typed, String code) {
        assertThat(codes(typed)).first().isEqualTo(code);
    }

    @Test
    void a_number_finds_the_article_of_every_instrument() {
        assertThat(codes("16")).containsExactly("UNTOC-16", "TIP-16", "SOM-16", "FA-16", "UNCAC-16");
    }

    @Test
    void a_number_with_instrument_finds_that_one_alone() {
        assertThat(codes("UNTOC 16")).containsExactly("UNTOC-16");
        assertThat(codes("som 6")).containsExactly("SOM-6");
    }

    @Test
    void a_paragraph_comes_back_with_the_article() {
        assertThat(PROVISIONS.search("UNTOC 18(13)"))
                .containsExactly(new ProvisionHit(PROVISIONS.get("UNTOC-18"), Optional.of("13")));
    }

    @Test
    void a_title_counts_more_than_the_plain_sentence() {
        List<String> found = codes("witnesses");
        assertThat(found).first().isEqualTo("UNTOC-24");
        assertThat(found).contains("UNTOC-23");
    }

    @Test
    void what_is_nowhere_finds_nothing() {
        assertThat(codes("zzz")).isEmpty();
        assertThat(codes("99")).isEmpty();
    }

    @Test
    void nothing_typed_shows_everything_in_order() {
        assertThat(codes("  ")).hasSize(178).startsWith("UNTOC-1", "UNTOC-2");
    }

    @Test
    void a_pair_leads_to_the_sister_convention_and_back() {
        assertThat(PROVISIONS.pairsOf("UNTOC-16")).singleElement().satisfies(pair -> {
            assertThat(pair.otherThan("UNTOC-16")).isEqualTo("UNCAC-44");
            assertThat(pair.identical()).isTrue();
        });
        assertThat(PROVISIONS.pairsOf("UNCAC-57")).singleElement().satisfies(pair -> assertThat(pair.identical())
                .isFalse());
    }

    @Test
    void areas_of_a_provision_name_the_paragraph() {
        Area authorities = PROVISIONS.area("PA3").orElseThrow();
        assertThat(authorities.provisions())
                .containsExactly(
                        new Area.Target("UNTOC-16", Optional.empty()), new Area.Target("UNTOC-18", Optional.of("13")));
        assertThat(PROVISIONS.areasOf("UNTOC-24")).extracting(Area::code).containsExactly("PP2", "A2c");
    }

    @Test
    void a_missing_language_falls_back_to_english() {
        Provision article = PROVISIONS.get("UNCAC-44");
        assertThat(article.titles().in("zh")).isEqualTo("Extradition");
        assertThat(article.titles().languageFor("zh")).isEqualTo("en");
    }

    @Test
    void only_substantive_articles_take_needs_and_three_others_take_reporting_support() {
        assertThat(PROVISIONS.of("UNTOC").stream().filter(Provision::substantive))
                .hasSize(27);
        assertThat(PROVISIONS.all().stream().filter(Provision::takesReportingSupport))
                .extracting(Provision::code)
                .containsExactly("UNTOC-32", "UNTOC-34", "UNTOC-36");
    }

    @Test
    void an_unknown_code_is_not_found() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> PROVISIONS.get("UNTOC-99"));
    }

    private static List<String> codes(String typed) {
        return PROVISIONS.search(typed).stream()
                .map(hit -> hit.provision().code())
                .toList();
    }
}
