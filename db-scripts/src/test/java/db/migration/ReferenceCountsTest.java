package db.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

/** What the reference files hold agrees with the counts that the domain reference states. */
class ReferenceCountsTest {

    @Test
    void clusters_partition_article_2_and_articles_5_to_31_of_the_convention() {
        List<Integer> clustered = rows("provision").stream()
                .filter(r -> is(r, "instrument", "UNTOC") && r.get("cluster") != null)
                .map(r -> Integer.valueOf(r.get("article")))
                .sorted()
                .toList();
        assertThat(clustered)
                .isEqualTo(IntStream.concat(IntStream.of(2), IntStream.rangeClosed(5, 31))
                        .boxed()
                        .toList());
    }

    @Test
    void instruments_have_all_their_articles() {
        Map<String, Long> articles = counted(rows("provision"), "instrument");
        assertThat(articles)
                .containsOnly(
                        Map.entry("UNTOC", 41L),
                        Map.entry("TIP", 20L),
                        Map.entry("SOM", 25L),
                        Map.entry("FA", 21L),
                        Map.entry("UNCAC", 71L));
    }

    @Test
    void titles_of_the_convention_and_its_protocols_stand_in_six_languages() {
        Map<String, Long> titles = counted(rows("provision_title"), "code");
        assertThat(titles.entrySet().stream().filter(e -> !e.getKey().startsWith("UNCAC")))
                .hasSize(41 + 20 + 25 + 21)
                .allMatch(e -> e.getValue() == 6);
    }

    @Test
    void substantive_articles_have_a_plain_sentence_in_english_and_french() {
        assertThat(rows("provision"))
                .filteredOn(r -> is(r, "kind", "S") && !is(r, "instrument", "UNCAC"))
                .hasSize(27 + 9 + 14 + 11)
                .allMatch(r ->
                        r.get("plain_en").endsWith(".") && r.get("plain_fr").endsWith("."));
    }

    @Test
    void substantive_articles_of_the_protocols_are_clustered() {
        assertThat(rows("provision"))
                .filteredOn(
                        r -> is(r, "kind", "S") && Set.of("TIP", "SOM", "FA").contains(r.get("instrument")))
                .allMatch(r -> r.get("cluster") != null);
    }

    @Test
    void members_are_193_with_the_regional_groups_of_the_united_nations() {
        List<Map<String, String>> members = states("MEMBER");
        assertThat(members).hasSize(193);
        assertThat(rows("state")).hasSize(193 + 5);
        assertThat(inGroup(members, "AFRICAN")).isEqualTo(54);
        assertThat(inGroup(members, "ASIA_PACIFIC")).isEqualTo(55);
        assertThat(inGroup(members, "EASTERN_EUROPEAN")).isEqualTo(23);
        assertThat(inGroup(members, "GRULAC")).isEqualTo(33);
        assertThat(inGroup(members, "WEOG")).isEqualTo(28);
        assertThat(members.stream().filter(r -> r.get("un_group") == null))
                .extracting(r -> r.get("code"))
                .containsExactly("US");
        assertThat(members.stream().filter(r -> r.get("also_group") != null))
                .extracting(r -> r.get("code"))
                .containsExactly("TR");
    }

    @Test
    void states_have_names_in_six_languages_and_codes_of_three_digits() {
        assertThat(counted(rows("state_name"), "code")).hasSize(198).allSatisfy((code, names) -> assertThat(names)
                .isEqualTo(6));
        assertThat(rows("state"))
                .allMatch(r -> r.get("m49") == null || r.get("m49").matches("\\d{3}"));
        assertThat(rows("state")).filteredOn(r -> is(r, "code", "AF")).allMatch(r -> is(r, "m49", "004"));
    }

    @Test
    void lists_have_44_ldc_32_lldc_and_37_sids_among_members_on_the_first_of_january_2025() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        assertThat(onList("LDC", day)).hasSize(44);
        assertThat(onList("LLDC", day)).hasSize(32);
        assertThat(onList("SIDS", day)).hasSize(37);
    }

    @Test
    void a_state_leaves_the_list_on_the_day_of_graduation() {
        assertThat(onList("LDC", LocalDate.of(2024, 12, 12))).contains("ST");
        assertThat(onList("LDC", LocalDate.of(2024, 12, 13)))
                .doesNotContain("ST")
                .hasSize(44);
    }

    @Test
    void priority_and_proposal_areas_are_complete() {
        assertThat(rows("area").stream().filter(r -> is(r, "list", "PRIORITY"))).hasSize(10);
        assertThat(rows("area").stream()
                        .filter(r -> is(r, "list", "PROPOSAL") && r.get("parent") == null)
                        .map(r -> r.get("code")))
                .containsExactly("A1", "A2", "A3", "A4", "A5");
    }

    @Test
    void crime_types_are_14_and_assistance_types_20() {
        assertThat(rows("crime_type")).hasSize(14);
        assertThat(rows("assistance_type")).hasSize(20);
    }

    @Test
    void later_evidence_stands_beside_the_treaty_files() {
        assertThat(rows("party_status"))
                .filteredOn(r -> is(r, "recorded_on", "2020-07-09"))
                .extracting(r -> r.get("state"))
                .containsExactlyInAnyOrder("JP", "KR", "PS");
    }

    @Test
    void identical_pairs_of_the_two_conventions_point_at_existing_articles() {
        Set<String> codes = rows("provision").stream().map(r -> r.get("code")).collect(Collectors.toSet());
        assertThat(rows("provision_pair"))
                .allMatch(r -> codes.contains(r.get("code")) && codes.contains(r.get("other_code")));
        assertThat(rows("provision_pair"))
                .filteredOn(r -> is(r, "code", "UNTOC-16"))
                .extracting(r -> r.get("other_code") + r.get("relation"))
                .containsExactly("UNCAC-44=");
    }

    @Test
    void sectors_in_use_and_withdrawn_ones_are_both_known() {
        assertThat(rows("code_list_entry"))
                .filteredOn(
                        r -> is(r, "list", "Sector") && Set.of("15120", "15140").contains(r.get("code")))
                .hasSize(2)
                .allMatch(r -> is(r, "withdrawn", "1"));
        Set<String> known = rows("code_list_entry").stream()
                .filter(r -> is(r, "list", "Sector") && is(r, "withdrawn", "0"))
                .map(r -> r.get("code"))
                .collect(Collectors.toSet());
        assertThat(known)
                .containsAll(counted(rows("sector_provision"), "sector").keySet());
    }

    @Test
    void currencies_carry_the_digits_of_iso_4217() {
        Map<String, String> digits =
                rows("currency").stream().collect(Collectors.toMap(r -> r.get("code"), r -> r.get("digits")));
        assertThat(digits).containsEntry("JPY", "0").containsEntry("XOF", "0").containsEntry("EUR", "2");
        assertThat(digits).containsEntry("KWD", "3").containsEntry("TND", "3");
    }

    private static List<String> onList(String list, LocalDate day) {
        Set<String> members = states("MEMBER").stream().map(r -> r.get("code")).collect(Collectors.toSet());
        Predicate<Map<String, String>> valid =
                r -> !LocalDate.parse(r.get("valid_from")).isAfter(day)
                        && (r.get("valid_to") == null
                                || !LocalDate.parse(r.get("valid_to")).isBefore(day));
        return rows("state_list").stream()
                .filter(r -> is(r, "list", list) && members.contains(r.get("state")))
                .filter(valid)
                .map(r -> r.get("state"))
                .toList();
    }

    private static long inGroup(List<Map<String, String>> states, String group) {
        return states.stream()
                .flatMap(r -> Stream.of(r.get("un_group") + "", r.get("also_group") + ""))
                .filter(group::equals)
                .count();
    }

    private static List<Map<String, String>> states(String kind) {
        return rows("state").stream().filter(r -> is(r, "kind", kind)).toList();
    }

    private static Map<String, Long> counted(List<Map<String, String>> rows, String column) {
        return rows.stream().collect(Collectors.groupingBy(r -> r.get(column), Collectors.counting()));
    }

    private static boolean is(Map<String, String> row, String column, String value) {
        return value.equals(row.get(column));
    }

    private static List<Map<String, String>> rows(String table) {
        try (CSVParser parser = new ReferenceFile(table, ReferenceFile.Mode.REPLACE).open()) {
            List<Map<String, String>> rows = new ArrayList<>();
            parser.forEach(r -> rows.add(r.toMap()));
            return rows;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
