package org.palermoassist.sync.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.sync.mapping.ListExamples.broken;
import static org.palermoassist.sync.mapping.ListExamples.found;
import static org.palermoassist.sync.mapping.ListExamples.mapped;
import static org.palermoassist.sync.mapping.ListExamples.places;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermoassist.projects.iati.ReportedActivity;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.sync.PayloadFormat;

class SuggestionTest {
    @Test
    void english_workbook_is_understood_and_its_good_rows_become_activities() {
        ListSample.Found found = found(InventedLists.english());
        Mapping mapping = found.mapping();
        assertThat(mapping.layout().sheet()).isEqualTo("Projects 2025");
        assertThat(mapping.layout().headingRow()).isEqualTo(4);
        assertThat(mapping.together()).isTrue();
        assertThat(places(mapping, MappedField.OWN_NUMBER)).isEqualTo("Project No.");
        assertThat(places(mapping, MappedField.TITLE)).isEqualTo("Project title");
        assertThat(places(mapping, MappedField.COUNTRIES)).isEqualTo("Country");
        assertThat(places(mapping, MappedField.START)).isEqualTo("Start date");
        assertThat(places(mapping, MappedField.BUDGET)).isEqualTo("Budget (EUR)");
        assertThat(places(mapping, MappedField.PROVISIONS)).isEqualTo("UNTOC article(s)");
        assertThat(places(mapping, MappedField.FUNDER)).isEqualTo("Donors");
        List<Mapped> rows = mapped(InventedLists.english());
        assertThat(rows).hasSize(3);
        ReportedActivity first = rows.get(0).activity().orElseThrow();
        assertThat(rows.get(0).reasons()).isEmpty();
        assertThat(rows.get(0).lastLine()).isEqualTo(6);
        assertThat(first.identifier()).isEqualTo("XM-DAC-41128-PO-101");
        assertThat(first.head().status()).contains("2");
        assertThat(first.date("2")).contains(LocalDate.of(2024, 3, 1));
        assertThat(first.places().countries()).extracting("code").containsExactly("KE", "UG");
        assertThat(first.themes().tags()).extracting(tag -> tag.code().code()).containsExactly("UNTOC-16", "UNTOC-18");
        assertThat(first.parties().participating()).hasSize(2);
        assertThat(first.finance().budgets()).hasSize(1);
        assertThat(first.parties().contacts().get(0).personal().emails()).containsExactly("ann.lee@example.org");
    }

    @Test
    void budget_of_two_years_is_parted_and_nothing_is_lost() {
        ReportedActivity second =
                mapped(InventedLists.english()).get(1).activity().orElseThrow();
        assertThat(second.themes().tags())
                .extracting(tag -> tag.code().code())
                .containsExactly("TIP-6", "TIP-7", "TIP-8");
        assertThat(second.places().countries())
                .extracting(country -> country.code() + " "
                        + country.percentage().orElseThrow().text())
                .containsExactly("GH 60", "TG 40");
        assertThat(second.finance().budgets())
                .extracting(budget -> budget.value().orElseThrow().amount().text())
                .containsExactly("50000.25", "50000.25");
    }

    @Test
    void row_that_cannot_be_read_says_all_that_is_wrong_with_it() {
        Mapped third = mapped(InventedLists.english()).get(2);
        assertThat(broken(third)).contains("DATE_IS_READABLE", "COUNTRY_IS_KNOWN");
        assertThat(third.line()).isEqualTo(8);
    }

    @Test
    void french_text_is_read_with_its_encoding_separator_dates_and_decimal_commas() {
        ListSample.Found found = found(InventedLists.french());
        Mapping mapping = found.mapping();
        assertThat(mapping.first(MappedField.TITLE).orElseThrow().reading().language())
                .isEqualTo("fr");
        assertThat(places(mapping, MappedField.OWN_NUMBER)).isEqualTo("N° de projet");
        assertThat(places(mapping, MappedField.COMMITMENT)).isEqualTo("Montant engagé");
        assertThat(places(mapping, MappedField.STATUS)).isEqualTo("État d'avancement");
        List<Mapped> rows = mapped(InventedLists.french());
        ReportedActivity first = rows.get(0).activity().orElseThrow();
        assertThat(rows.get(0).reasons()).isEmpty();
        assertThat(first.title("fr")).isEqualTo("Appui à la Côte d'Ivoire et au Bénin");
        assertThat(first.places().countries()).extracting("code").containsExactly("CI", "BJ");
        assertThat(first.date("2")).contains(LocalDate.of(2023, 2, 15));
        assertThat(first.finance()
                        .transactions()
                        .get(0)
                        .value()
                        .orElseThrow()
                        .amount()
                        .text())
                .isEqualTo("1250000.50");
        ReportedActivity second = rows.get(1).activity().orElseThrow();
        assertThat(rows.get(1).reasons()).isEmpty();
        assertThat(second.title("fr")).contains("Lutte contre la traite").contains("urbain");
        assertThat(second.themes().tags()).extracting(tag -> tag.code().code()).containsExactly("TIP-9");
        assertThat(second.places().countries()).extracting("code").containsExactly("TZ");
        assertThat(broken(rows.get(2))).containsExactlyInAnyOrder("DATE_IS_READABLE", "AMOUNT_IS_READABLE");
    }

    @Test
    void spanish_text_with_month_first_and_a_column_for_each_year() {
        Mapping mapping = found(InventedLists.spanish()).mapping();
        assertThat(mapping.first(MappedField.START).orElseThrow().reading().order())
                .isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(places(mapping, MappedField.YEAR_BUDGET)).isEqualTo("Presupuesto 2024 (USD)|Presupuesto 2025 (USD)");
        List<Mapped> rows = mapped(InventedLists.spanish());
        ReportedActivity first = rows.get(0).activity().orElseThrow();
        assertThat(rows).allMatch(Mapped::taken);
        assertThat(first.date("2")).contains(LocalDate.of(2024, 3, 31));
        assertThat(first.finance().budgets())
                .extracting(budget -> budget.value().orElseThrow().amount().text())
                .containsExactly("10000.00", "12500.25");
        assertThat(rows.get(1).activity().orElseThrow().finance().budgets()).hasSize(1);
        assertThat(rows.get(1).activity().orElseThrow().date("1")).contains(LocalDate.of(2026, 7, 1));
    }

    @Test
    void what_no_value_tells_is_left_to_a_person() {
        Path file = InventedLists.text(
                "Title,Country,Start date,Budget (USD)\nAn example of a title,Kenya,03/04/2024,1.500\nAnother title here,Togo,05/06/2024,2.500\n",
                StandardCharsets.UTF_8);
        ListSample.Found found = found(file);
        assertThat(found.sample().unclear()).containsExactlyInAnyOrder("Start date", "Budget (USD)");
    }

    @Test
    void objects_of_a_json_answer_are_read_by_dotted_paths() {
        Path file = InventedLists.text(
                "{\"meta\":{\"n\":1},\"data\":{\"projects\":[{\"code\":\"J-1\",\"title\":{\"en\":\"Cyber training for police\",\"fr\":\"Formation\"},"
                        + "\"countries\":[{\"code\":\"KE\"},{\"code\":\"UG\"}],\"status\":\"active\",\"start date\":\"2024-01-01\",\"end date\":\"2024-12-31\",\"budget\":{\"amount\":5000,\"currency\":\"USD\"}}]}}",
                StandardCharsets.UTF_8);
        ListSample.Found found = found(file);
        assertThat(found.mapping().layout().format()).isEqualTo(PayloadFormat.JSON);
        assertThat(found.mapping().layout().path()).isEqualTo("data.projects");
        assertThat(found.sample().places()).contains("title.en", "countries.code", "budget.amount");
        Mapped row = mapped(file).get(0);
        assertThat(row.reasons()).isEmpty();
        assertThat(row.activity().orElseThrow().places().countries())
                .extracting("code")
                .containsExactly("KE", "UG");
        assertThat(row.activity().orElseThrow().finance().budgets()).hasSize(1);
        assertThat(row.activity().orElseThrow().texts().titles()).hasSize(2);
    }

    @Test
    void mapping_survives_the_way_through_a_file() {
        Mapping mapping = found(InventedLists.english()).mapping();
        assertThat(MappingJson.read(MappingJson.write(mapping))).isEqualTo(mapping);
        ListSample sample = found(InventedLists.english()).sample();
        assertThat(ListSample.read(sample.write())).isEqualTo(sample);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"kind\": \"another\"}",
                "{\"kind\": \"palermo-assist-mapping\", \"fields\": []}",
                "{\"kind\": \"palermo-assist-mapping\", \"format\": \"TABLE\"}",
                "{\"kind\": \"palermo-assist-mapping\", \"format\": \"TABLE\", \"fields\": [{}]}",
                "{\"kind\": \"palermo-assist-mapping\", \"format\": \"TABLE\", \"fields\": [7]}"
            })
    void file_that_is_no_mapping_is_refused(String text) {
        assertThatThrownBy(() -> MappingJson.read(text))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule())
                        .isEqualTo(MappingRule.MAPPING_IS_READABLE));
    }

    @Test
    void activities_table_of_a_converted_publisher_is_understood() {
        String root = System.getenv("PORTAL_TEST_DATA");
        Assumptions.assumeTrue(root != null && !root.isBlank(), "PORTAL_TEST_DATA names no folder");
        Path file = Path.of(root, "iati-csv", "who-arg", "activities.csv");
        Assumptions.assumeTrue(file.toFile().isFile(), "PORTAL_TEST_DATA holds no iati-csv");
        Mapping mapping = found(file).mapping();
        assertThat(places(mapping, MappedField.IDENTIFIER)).isEqualTo("activity_identifier");
        assertThat(places(mapping, MappedField.TITLE)).isEqualTo("title");
        assertThat(places(mapping, MappedField.STATUS)).isEqualTo("activity_status");
        List<Mapped> rows = mapped(file);
        assertThat(rows).hasSize(157).allMatch(Mapped::taken);
        assertThat(rows.get(0).activity().orElseThrow().places().countries())
                .extracting("code")
                .containsExactly("AR");
    }
}
