package org.palermoassist.projects.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermoassist.projects.ProjectsRule;

/** Version 1 of the standard, element by element, as version 2.03 says it. */
class UpgradeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String V1 = " xmlns:v1=\"" + Leftover.NAMESPACE + "\"";

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.00", "1.01", "1.02", "1.03", "1.04", "1.05"})
    void a_file_of_each_version_1_is_read_as_one_of_version_2(String version) throws IOException {
        List<ReportedActivity> read = new ArrayList<>();
        String file = "<iati-activities version=\"" + version + "\" xml:lang=\"en\"><iati-activity>"
                + "<title>Courts</title><iati-identifier>XX-1</iati-identifier>"
                + "<transaction><value>5</value><transaction-type code=\"D\"/></transaction>"
                + "</iati-activity></iati-activities>";
        FileReport report = new IatiReader().read(Feeds.stream(file), new Feeds.Taken() {
            @Override
            public void activity(ReceivedActivity activity) {
                read.add(activity.reported());
            }
        });
        assertThat(report.processed()).isTrue();
        assertThat(report.version()).contains(version);
        assertThat(report.counts()).isEqualTo(new FileReport.Counts(1, 1, 0, 0));
        assertThat(read.get(0).title("en")).isEqualTo("Courts");
        assertThat(read.get(0).finance().transactions().get(0).type()).contains("3");
    }

    @Nested
    class Texts {

        @Test
        void become_narratives_and_keep_their_language() {
            says("<title xml:lang=\"fr\">Tribunaux</title>", "<title>" + narrative("fr", "Tribunaux") + "</title>");
            says("<title>Courts &amp; law</title>", "<title><narrative>Courts &amp; law</narrative></title>");
        }

        @Test
        void of_several_languages_become_one_element() {
            says(
                    "<title xml:lang=\"en\">Courts</title><hierarchy/><title xml:lang=\"fr\">Tribunaux</title>",
                    "<title>" + narrative("en", "Courts") + narrative("fr", "Tribunaux") + "</title>");
            says(
                    "<sector code=\"1\" percentage=\"40\" xml:lang=\"en\">A</sector>"
                            + "<sector code=\"1\" percentage=\"40\" xml:lang=\"fr\">B</sector>",
                    "<sector code=\"1\" percentage=\"40\">" + narrative("en", "A") + narrative("fr", "B")
                            + "</sector>");
        }

        @Test
        void of_one_language_stay_apart_where_the_standard_lets_them_repeat() {
            same("<description type=\"1\"><narrative>A</narrative></description>"
                    + "<description type=\"2\"><narrative>B</narrative></description>");
            says(
                    "<description>A</description><description>B</description>",
                    "<description><narrative>A</narrative></description>"
                            + "<description><narrative>B</narrative></description>");
        }

        @Test
        void with_markup_in_them_lose_it_and_no_word() {
            says(
                    "<description><p>Courts</p> <p>and law</p></description>",
                    "<description><narrative>Courtsand law</narrative></description>");
        }

        @Test
        void that_say_nothing_are_left_out() {
            says("<title/><description> </description>", "");
        }

        @Test
        void of_contacts_conditions_and_results_become_narratives_too() {
            says(
                    "<contact-info><person-name>Ann</person-name><telephone>1</telephone></contact-info>",
                    "<contact-info><person-name><narrative>Ann</narrative></person-name><telephone>1</telephone>"
                            + "</contact-info>");
            says(
                    "<conditions attached=\"1\"><condition type=\"1\">Law passed</condition></conditions>",
                    "<conditions attached=\"1\"><condition type=\"1\"><narrative>Law passed</narrative></condition>"
                            + "</conditions>");
            says(
                    "<result type=\"Output\"><title>Judges</title><indicator measure=\"unit\"><title>Number</title>"
                            + "<baseline year=\"2012\" value=\"3\"><comment>counted</comment></baseline></indicator>"
                            + "</result>",
                    "<result type=\"1\"><title><narrative>Judges</narrative></title><indicator measure=\"1\"><title>"
                            + "<narrative>Number</narrative></title><baseline year=\"2012\" value=\"3\"><comment>"
                            + "<narrative>counted</narrative></comment></baseline></indicator></result>");
        }
    }

    @Nested
    class Codes {

        @ParameterizedTest
        @CsvSource({"start-planned, 1", "start-actual, 2", "end-planned, 3", "end-actual, 4", "Start-Actual, 2"})
        void of_dates(String word, String code) {
            says(
                    "<activity-date type=\"" + word + "\" iso-date=\"2012-01-01\">2012-01-01</activity-date>",
                    "<activity-date type=\"" + code + "\" iso-date=\"2012-01-01\"/>");
        }

        @Test
        void dates_that_stand_as_text_are_read_and_words_about_them_kept() {
            says(
                    "<activity-date type=\"end-actual\">2012-01-01</activity-date>",
                    "<activity-date type=\"4\" iso-date=\"2012-01-01\"/>");
            says(
                    "<activity-date type=\"end-actual\" iso-date=\"2012-01-01\">New year</activity-date>",
                    "<activity-date type=\"4\" iso-date=\"2012-01-01\"><narrative>New year</narrative>"
                            + "</activity-date>");
        }

        @ParameterizedTest
        @CsvSource({"Funding, 1", "Accountable, 2", "Extending, 3", "Implementing, 4", "funding, 1"})
        void of_roles(String word, String code) {
            says(
                    "<participating-org role=\"" + word + "\" ref=\"GB-1\" type=\"10\">DFID</participating-org>",
                    "<participating-org role=\"" + code
                            + "\" ref=\"GB-1\" type=\"10\"><narrative>DFID</narrative></participating-org>");
        }

        @ParameterizedTest
        @CsvSource({
            "IF, 1", "C, 2", "D, 3", "E, 4", "IR, 5", "LR, 6", "R, 7", "QP, 8", "QS, 9", "CG, 10",
        })
        void of_transactions(String letters, String code) {
            says(
                    "<transaction><transaction-type code=\"" + letters + "\">Words</transaction-type></transaction>",
                    "<transaction><transaction-type code=\"" + code + "\"/></transaction>");
        }

        @ParameterizedTest
        @CsvSource({"DAC, 1", "DAC-3, 2", "COFOG, 3", "NACE, 4", "NTEE, 5", "ADT, 6", "RO, 99"})
        void of_vocabularies(String letters, String code) {
            says(
                    "<sector vocabulary=\"" + letters + "\" code=\"15130\">Law</sector>",
                    "<sector vocabulary=\"" + code + "\" code=\"15130\"><narrative>Law</narrative></sector>");
        }

        @Test
        void of_markers_budgets_and_relations() {
            says(
                    "<policy-marker vocabulary=\"DAC\" code=\"2\" significance=\"1\">Environment</policy-marker>",
                    "<policy-marker vocabulary=\"1\" code=\"2\" significance=\"1\"><narrative>Environment</narrative>"
                            + "</policy-marker>");
            says(
                    "<budget type=\"Revised\"><value value-date=\"2012-01-01\">5</value></budget>",
                    "<budget type=\"2\"><value value-date=\"2012-01-01\">5</value></budget>");
            says("<related-activity type=\"parent\" ref=\"XX-2\"/>", "<related-activity type=\"1\" ref=\"XX-2\"/>");
            says(
                    "<contact-info type=\"Project Management\"><email>a@example.org</email></contact-info>",
                    "<contact-info type=\"2\"><email>a@example.org</email></contact-info>");
        }

        @ParameterizedTest
        @CsvSource({"Pipeline/identification, 1", "Implementation, 2", "Completion, 3", "Post-completion, 4"})
        void of_a_status_given_in_words(String words, String code) {
            says("<activity-status>" + words + "</activity-status>", "<activity-status code=\"" + code + "\"/>");
            says("<activity-status code=\"2\">" + words + "</activity-status>", "<activity-status code=\"2\"/>");
        }

        @Test
        void that_version_2_took_over_stay() {
            says(
                    "<default-flow-type code=\"10\">ODA</default-flow-type>"
                            + "<transaction><disbursement-channel code=\"2\">To the agency</disbursement-channel>"
                            + "</transaction>",
                    "<default-flow-type code=\"10\"/>"
                            + "<transaction><disbursement-channel code=\"2\"/></transaction>");
        }
    }

    @Nested
    class Elements_that_became_others {

        @Test
        void other_identifier() {
            says(
                    "<other-identifier owner-ref=\"GB-1\" owner-name=\"DFID\">105838</other-identifier>",
                    "<other-identifier ref=\"105838\" type=\"A9\"><owner-org ref=\"GB-1\"><narrative>DFID</narrative>"
                            + "</owner-org></other-identifier>");
        }

        @Test
        void website_of_the_activity() {
            says(
                    "<activity-website>https://example.org/1?a=b&amp;c</activity-website>",
                    "<document-link format=\"text/html\" url=\"https://example.org/1?a=b&amp;c\"><title>"
                            + narrative("en", "Activity website") + "</title><category code=\"A12\"/>"
                            + "</document-link>");
        }

        @Test
        void documents() {
            says(
                    "<document-link url=\"https://example.org/1\" format=\"text/html\"><title>Plan</title>"
                            + "<category code=\"A01\">Before</category><language>EN</language></document-link>",
                    "<document-link url=\"https://example.org/1\" format=\"text/html\"><title>"
                            + "<narrative>Plan</narrative></title><category code=\"A01\"/><language code=\"en\"/>"
                            + "</document-link>");
            says(
                    "<document-link url=\"https://example.org/1\" language=\"fr\"><title>Plan</title></document-link>",
                    "<document-link url=\"https://example.org/1\"><title><narrative>Plan</narrative></title>"
                            + "<language code=\"fr\"/></document-link>");
        }

        @Test
        void locations_of_before_1_04() {
            says(
                    "<location><location-type code=\"PPL\">Town</location-type><name>Torit</name>"
                            + "<administrative country=\"SS\"/>"
                            + "<coordinates latitude=\"4.4\" longitude=\"32.5\" precision=\"1\"/>"
                            + "<gazetteer-entry gazetteer-ref=\"GEO\">366</gazetteer-entry></location>",
                    "<location><name><narrative>Torit</narrative></name><feature-designation code=\"PPL\"/>"
                            + "<administrative vocabulary=\"A4\" level=\"0\" code=\"SS\"/>"
                            + "<point srsName=\"http://www.opengis.net/def/crs/EPSG/0/4326\"><pos>4.4 32.5</pos></point>"
                            + "<exactness code=\"1\"/><location-id vocabulary=\"G1\" code=\"366\"/></location>");
        }

        @Test
        void flags_of_the_creditor_report() {
            says(
                    "<crs-add><aid-type-flag code=\"1\" significance=\"1\">Free standing</aid-type-flag></crs-add>",
                    "<crs-add><other-flags significance=\"1\" code=\"1\"/></crs-add>");
        }

        @Test
        void attributes_of_the_activity() {
            XmlNode node = TreeReader.parse("<iati-activity version=\"1.03\" hierarchy=\"2\" xml:lang=\"en\""
                    + " default-currency=\"GBP\" last-updated-datetime=\"2012-09-25\"/>");
            assertThat(text(Upgrade.upgraded(node)))
                    .isEqualTo("<iati-activity hierarchy=\"2\" xml:lang=\"en\" default-currency=\"GBP\""
                            + " last-updated-datetime=\"2012-09-25T00:00:00\"/>");
        }
    }

    @Nested
    class NO_PLACE_IN_VERSION_2 {

        @Test
        void elements_and_attributes_stay_where_they_were_in_a_namespace_of_their_own() {
            says(
                    "<budget-planned type=\"x\"><value>5</value></budget-planned>",
                    "<v1:budget-planned type=\"x\"><v1:value>5</v1:value></v1:budget-planned>");
            says(
                    "<planned-disbursement updated=\"2012-01-01\"><period-start iso-date=\"2012-02-01\"/>"
                            + "</planned-disbursement>",
                    "<planned-disbursement v1:updated=\"2012-01-01\"><period-start iso-date=\"2012-02-01\"/>"
                            + "</planned-disbursement>");
            says(
                    "<location percentage=\"40\"><coordinates latitude=\"1\" longitude=\"2\" precision=\"4\"/>"
                            + "</location>",
                    "<location v1:percentage=\"40\"><point"
                            + " srsName=\"http://www.opengis.net/def/crs/EPSG/0/4326\"><pos>1 2</pos></point>"
                            + "<exactness code=\"2\"/><v1:coordinates latitude=\"1\" longitude=\"2\" precision=\"4\"/>"
                            + "</location>");
        }

        @Test
        void vocabularies_that_are_gone_become_the_publishers_own() {
            says(
                    "<sector vocabulary=\"WB\" code=\"LD\">Power</sector>",
                    "<sector vocabulary=\"99\" v1:vocabulary=\"WB\" code=\"LD\"><narrative>Power</narrative></sector>");
        }

        @Test
        void words_without_a_code_and_texts_beside_references_are_kept() {
            says("<default-finance-type>Grant</default-finance-type>", left("default-finance-type", "Grant"));
            says("<sector percentage=\"40\">Law</sector>", "<v1:sector percentage=\"40\">Law</v1:sector>");
            says(
                    "<related-activity type=\"1\" ref=\"XX-2\">Programme</related-activity>",
                    "<related-activity type=\"1\" ref=\"XX-2\">" + left("text", "Programme") + "</related-activity>");
        }

        @Test
        void is_told_once_an_activity_with_its_first_place_and_number() {
            XmlNode node = Upgrade.upgraded(TreeReader.parse("<iati-activity><iati-identifier>XX-1</iati-identifier>"
                    + "<location percentage=\"40\"/><total-cost>5</total-cost></iati-activity>"));
            assertThat(new ActivityRules(KnownCodes.none()).check(node, TODAY))
                    .filteredOn(p -> p.rule() == ProjectsRule.NO_PLACE_IN_VERSION_2)
                    .containsExactly(new Problem(
                            ProjectsRule.NO_PLACE_IN_VERSION_2, Severity.NOTICE, "location/@percentage", "40", 2));
        }
    }

    private static String left(String name, String text) {
        return "<v1:" + name + '>' + text + "</v1:" + name + '>';
    }

    private static String narrative(String language, String text) {
        return "<narrative xml:lang=\"" + language + "\">" + text + "</narrative>";
    }

    private static void same(String content) {
        says(content, content);
    }

    private static void says(String version1, String version2) {
        XmlNode node = TreeReader.parse("<iati-activity>" + version1 + "</iati-activity>");
        String start = version2.contains("v1:") ? "<iati-activity" + V1 + '>' : "<iati-activity>";
        String expected = version2.isEmpty() ? "<iati-activity/>" : start + version2 + "</iati-activity>";
        assertThat(text(Upgrade.upgraded(node))).isEqualTo(expected);
    }

    private static String text(XmlNode node) {
        StringBuilder out = new StringBuilder();
        XmlText.write(node, out);
        return out.toString();
    }
}
