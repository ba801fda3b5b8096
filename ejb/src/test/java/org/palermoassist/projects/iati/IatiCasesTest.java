package org.palermoassist.projects.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.palermoassist.projects.ProjectsRule;
import org.xml.sax.SAXException;

/** The IATI project's own test documents, with the verdict that their authors expect. */
class IatiCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final OwnTags TAGS = new OwnTags("https://example.org/tags");

    /** Rules of the standard's rule files that are ours too, by file name; what is not here is not applicable. */
    private static final Map<String, ProjectsRule> OURS = Map.ofEntries(
            Map.entry("at_least_one.json", ProjectsRule.ORGANIZATION_NAMED),
            Map.entry("date_now.json", ProjectsRule.LAST_UPDATE_NOT_IN_FUTURE),
            Map.entry("date_order_now.json", ProjectsRule.ACTUAL_DATE_NOT_IN_FUTURE),
            Map.entry("1.1.21_identifiers_separator.json", ProjectsRule.IDENTIFIER_SHAPE),
            Map.entry("1.1.3_unique_identifier.json", ProjectsRule.IDENTIFIER_IS_NOT_THE_ORGANIZATION),
            Map.entry("no_spaces_act.json", ProjectsRule.IDENTIFIER_SHAPE),
            Map.entry("no_spaces_attr.json", ProjectsRule.REFERENCE_SHAPE),
            Map.entry("title_text_exists.json", ProjectsRule.TITLE_GIVEN),
            Map.entry("one_or_all_recipient_loc.json", ProjectsRule.COUNTRY_OR_REGION_GIVEN),
            Map.entry("3.7.2_recipient_loc.json", ProjectsRule.COUNTRY_OR_REGION_GIVEN),
            Map.entry("3.6.2_recipient_loc.json", ProjectsRule.PLACES_AT_ONE_LEVEL),
            Map.entry("only_one_of.json", ProjectsRule.PLACES_AT_ONE_LEVEL),
            Map.entry("period_time.json", ProjectsRule.BUDGET_PERIOD_WITHIN_YEAR),
            Map.entry("102.1.1_dac_rec.json", ProjectsRule.DAC_CODE_GIVEN),
            Map.entry("results_references.json", ProjectsRule.REFERENCES_AT_ONE_LEVEL),
            Map.entry("forloop.json", ProjectsRule.PERCENTAGES_SUM_TO_100),
            Map.entry("forloop_condition.json", ProjectsRule.PERCENTAGES_SUM_TO_100),
            Map.entry("forloop_recipient_loc.json", ProjectsRule.PERCENTAGES_SUM_TO_100),
            Map.entry("recipient_country.json", ProjectsRule.PERCENTAGES_SUM_TO_100),
            Map.entry("recipient_country_region.json", ProjectsRule.PERCENTAGES_SUM_TO_100),
            Map.entry("recipient_sum_cond.json", ProjectsRule.PERCENTAGES_SUM_TO_100),
            Map.entry("sector_sum.json", ProjectsRule.PERCENTAGES_SUM_TO_100),
            Map.entry("sector_percentage_sum.json", ProjectsRule.PERCENTAGES_SUM_TO_100),
            Map.entry("strict_sum.json", ProjectsRule.PERCENTAGES_SUM_TO_100),
            Map.entry("forloop_if_then.json", ProjectsRule.SINGLE_PERCENTAGE_IS_100),
            Map.entry("X.X.13_org_id.json", ProjectsRule.REPORTING_ORG_GIVEN),
            Map.entry(
                    "result_indicator_baseline_selector_with_conditions.json",
                    ProjectsRule.INDICATOR_VALUE_FITS_MEASURE),
            Map.entry(
                    "result_indicator_period_actual_selector_with_conditions.json",
                    ProjectsRule.INDICATOR_VALUE_FITS_MEASURE),
            Map.entry(
                    "result_indicator_period_target_selector_with_conditions.json",
                    ProjectsRule.INDICATOR_VALUE_FITS_MEASURE));

    /** Rule numbers of the official validator that are ours too. */
    private static final Map<String, ProjectsRule> NUMBERS = Map.ofEntries(
            Map.entry("6.11.1", ProjectsRule.START_DATE_GIVEN),
            Map.entry("11.1.1", ProjectsRule.LAST_UPDATE_NOT_IN_FUTURE),
            Map.entry("1.11.1", ProjectsRule.REFERENCE_SHAPE),
            Map.entry("2.2.1", ProjectsRule.OWN_CODE_NAMED),
            Map.entry("7.9.4", ProjectsRule.SINGLE_PERCENTAGE_IS_100),
            Map.entry("12.2.1", ProjectsRule.PERCENTAGE_IN_RANGE),
            Map.entry("3.4.2", ProjectsRule.PERCENTAGES_SUM_TO_100),
            Map.entry("1.1.21", ProjectsRule.IDENTIFIER_SHAPE),
            Map.entry("1.1.3", ProjectsRule.IDENTIFIER_IS_NOT_THE_ORGANIZATION),
            Map.entry("107.1.2", ProjectsRule.AID_TYPE_ONCE),
            Map.entry("4.1.1", ProjectsRule.LANGUAGE_GIVEN),
            Map.entry("1.3.13", ProjectsRule.IDENTIFIER_SHAPE),
            Map.entry("7.5.3", ProjectsRule.BUDGET_PERIOD_WITHIN_YEAR));

    private final Path folder = TestData.path("iati-cases");
    private final ActivityRules rules = new ActivityRules(TestCodes.load());
    private final List<String> differing = new ArrayList<>();
    private int judged;

    @Test
    void rules_agree_with_the_ruleset_cases() throws IOException {
        int notApplicable = 0;
        for (Map<String, String> row : rows("ruleset")) {
            Optional<ProjectsRule> rule = ours(row);
            boolean judgeable = Set.of("pass", "fail").contains(row.get("expected"));
            if (!judgeable || rule.isEmpty() || activities(row).isEmpty()) {
                notApplicable++;
                continue;
            }
            boolean broken = broken(row).contains(rule.get());
            judge(
                    row.get("file") + " " + rule.get(),
                    broken == row.get("expected").equals("fail"));
        }
        report("ruleset", notApplicable, 52);
    }

    /** The file one_or_all.json holds three rules; the case's own name says which is meant. */
    private static Optional<ProjectsRule> ours(Map<String, String> row) {
        String name = Path.of(row.get("rule")).getFileName().toString();
        String file = row.get("file");
        if (!name.equals("one_or_all.json")) {
            return Optional.ofNullable(OURS.get(name));
        }
        if (file.contains("currency")) {
            return Optional.of(ProjectsRule.CURRENCY_GIVEN);
        }
        return Optional.of(file.contains("lang") ? ProjectsRule.LANGUAGE_GIVEN : ProjectsRule.SECTOR_GIVEN);
    }

    @Test
    void rules_agree_with_the_official_validator() throws IOException {
        int notApplicable = 0;
        for (Map<String, String> row : rows("validator")) {
            Set<ProjectsRule> expected = Arrays.stream(row.get("rule_ids").split(" "))
                    .filter(NUMBERS::containsKey)
                    .map(NUMBERS::get)
                    .collect(Collectors.toSet());
            if (row.get("layer").endsWith("http=400")) {
                judge(row.get("file"), file(row).fault().isPresent());
            } else if (row.get("layer").endsWith("http=200")) {
                FileReport report = file(row);
                boolean organisations = report.fault().equals(Optional.of(FileFault.NOT_AN_ACTIVITY_FILE));
                judge(row.get("file"), report.processed() || organisations);
            } else if (row.get("expected").equals("reports-rule-ids") && !expected.isEmpty()) {
                judge(row.get("file") + " " + expected, broken(row).containsAll(expected));
            } else {
                notApplicable++;
            }
        }
        report("validator", notApplicable, 20);
    }

    @Test
    void codes_and_encodings_are_judged_as_expected() throws IOException {
        for (Map<String, String> row : rows("codelist")) {
            judge(row.get("file"), broken(row).contains(ProjectsRule.CODE_IS_KNOWN));
        }
        for (Map<String, String> row : rows("encoding")) {
            judge(row.get("file") + file(row), file(row).processed());
        }
        for (Map<String, String> row : rows("xml")) {
            if (row.get("layer").equals("xml")) {
                judge(row.get("file"), file(row).fault().equals(Optional.of(FileFault.NOT_WELL_FORMED)));
            }
        }
        report("codelist, encoding, xml", 0, 9);
    }

    @Test
    void documents_that_are_valid_go_out_valid() throws IOException, SAXException {
        validOut("xsd, as kept", ActivityDocument::of);
    }

    @Test
    void documents_that_are_valid_go_out_valid_from_their_records_too() throws IOException, SAXException {
        validOut("xsd, from records", activity -> ActivityDocument.of(ActivityReading.read(activity)));
    }

    private void validOut(String layer, Function<XmlNode, ActivityDocument> kept) throws IOException, SAXException {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(TestData.path("iati-schema/2.03/iati-activities-schema.xsd")
                        .toFile());
        int notApplicable = 0;
        for (Map<String, String> row : rows("xsd")) {
            List<XmlNode> activities = row.get("expected").equals("valid") ? activities(row) : List.of();
            if (activities.isEmpty()) {
                notApplicable++;
                continue;
            }
            byte[] written = written(activities.stream().map(kept).toList());
            try {
                schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(written)));
                judge(row.get("file"), true);
            } catch (SAXException e) {
                judge(row.get("file") + " " + e.getMessage(), false);
            }
        }
        report(layer, notApplicable, 115);
    }

    private static byte[] written(List<ActivityDocument> activities) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (IatiWriter writer = new IatiWriter(out, TAGS, Instant.EPOCH)) {
            for (ActivityDocument activity : activities) {
                writer.write(activity, false, List.of());
            }
        }
        return out.toByteArray();
    }

    private List<Map<String, String>> rows(String layer) {
        return TestData.csv(folder.resolve("index.csv")).stream()
                .filter(row -> row.get("layer").startsWith(layer))
                .toList();
    }

    private void judge(String what, boolean agrees) {
        judged++;
        if (!agrees) {
            differing.add(what);
        }
    }

    private void report(String layer, int notApplicable, int reached) {
        System.out.printf(
                "iati-cases %s: %d of %d agree, %d not applicable%n",
                layer, judged - differing.size(), judged, notApplicable);
        assertThat(judged - differing.size()).as(differing.toString()).isGreaterThanOrEqualTo(reached);
    }

    private Set<ProjectsRule> broken(Map<String, String> row) throws IOException {
        return activities(row).stream()
                .flatMap(activity -> rules.check(activity, TODAY).stream())
                .map(Problem::rule)
                .collect(Collectors.toSet());
    }

    private FileReport file(Map<String, String> row) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(row.get("file")))) {
            return new IatiReader().read(in, new Feeds.Taken());
        }
    }

    /** Activities of a document whatever version it names; none where it is no XML. */
    private List<XmlNode> activities(Map<String, String> row) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(row.get("file")))) {
            XmlCursor cursor = XmlCursor.open(FileStart.open(in));
            while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
                // up to the root
            }
            return new TreeReader(cursor).read().all("iati-activity");
        } catch (ReadRefusal refusal) {
            return List.of();
        }
    }
}
