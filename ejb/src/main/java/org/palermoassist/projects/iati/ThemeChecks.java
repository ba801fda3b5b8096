package org.palermoassist.projects.iati;

import static org.palermoassist.projects.ProjectsRule.AID_TYPE_ONCE;
import static org.palermoassist.projects.ProjectsRule.DAC_CODE_GIVEN;
import static org.palermoassist.projects.ProjectsRule.MARKER_HAS_SIGNIFICANCE;
import static org.palermoassist.projects.ProjectsRule.OWN_CODE_NAMED;
import static org.palermoassist.projects.ProjectsRule.SECTORS_AT_ONE_LEVEL;
import static org.palermoassist.projects.ProjectsRule.SECTOR_GIVEN;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sectors, markers and aid types. */
final class ThemeChecks {

    private static final String DAC = "1";

    private final ReportedActivity activity;
    private final Findings findings;

    ThemeChecks(ReportedActivity activity, Findings findings) {
        this.activity = activity;
        this.findings = findings;
    }

    void check() {
        List<Sector> sectors = activity.themes().sectors();
        levels(sectors);
        Shares shares = new Shares(findings, Severity.QUARANTINE);
        Map<String, List<Sector>> byVocabulary =
                sectors.stream().collect(Collectors.groupingBy(Sector::vocabulary, Collectors.toList()));
        byVocabulary.forEach((vocabulary, own) -> shares.check(
                own.stream().map(Sector::percentage).toList(), "sector[@vocabulary='" + vocabulary + "']/@percentage"));
        if (!byVocabulary.isEmpty() && !byVocabulary.containsKey(DAC)) {
            findings.notice(
                    DAC_CODE_GIVEN, "sector/@vocabulary", byVocabulary.keySet().toString());
        }
        sectors.stream()
                .filter(s -> s.vocabulary().equals("98") || s.vocabulary().equals("99"))
                .filter(s -> s.names().isEmpty())
                .forEach(s -> findings.notice(OWN_CODE_NAMED, "sector", s.code().code()));
        markers();
        aidTypes(activity.finance().terms().aidTypes(), "default-aid-type");
        activity.finance()
                .transactions()
                .forEach(t -> aidTypes(t.terms().finance().aidTypes(), "transaction/aid-type"));
    }

    private void levels(List<Sector> sectors) {
        List<Transaction> transactions = activity.finance().transactions();
        long without =
                transactions.stream().filter(t -> t.terms().sectors().isEmpty()).count();
        boolean some = without < transactions.size();
        if (!sectors.isEmpty() && some) {
            findings.notice(SECTORS_AT_ONE_LEVEL, "sector", (transactions.size() - without) + " transactions");
        }
        if (sectors.isEmpty() && (!some || without > 0)) {
            findings.notice(SECTOR_GIVEN, "sector", without + " transactions");
        }
    }

    private void markers() {
        for (PolicyMarker marker : activity.themes().policyMarkers()) {
            String vocabulary = marker.code().vocabulary().orElse(DAC);
            if (vocabulary.equals(DAC) && marker.significance().isEmpty()) {
                findings.notice(
                        MARKER_HAS_SIGNIFICANCE,
                        "policy-marker/@significance",
                        marker.code().code());
            }
            if (vocabulary.equals("99") && marker.names().isEmpty()) {
                findings.notice(OWN_CODE_NAMED, "policy-marker", marker.code().code());
            }
        }
    }

    private void aidTypes(List<VocabularyCode> aidTypes, String place) {
        Map<String, Long> count = aidTypes.stream()
                .collect(Collectors.groupingBy(code -> code.vocabulary().orElse(DAC), Collectors.counting()));
        count.forEach((vocabulary, times) -> {
            if (times > 1) {
                findings.notice(AID_TYPE_ONCE, place + "[@vocabulary='" + vocabulary + "']", times + " entries");
            }
        });
        if (!count.isEmpty() && !count.containsKey(DAC)) {
            findings.notice(DAC_CODE_GIVEN, place, count.keySet().toString());
        }
    }
}
