package org.palermoassist.projects.iati;

import static org.palermoassist.projects.ProjectsRule.COUNTRY_OR_REGION_GIVEN;
import static org.palermoassist.projects.ProjectsRule.PLACES_AT_ONE_LEVEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Countries and regions with their shares. */
final class PlaceChecks {

    private final ReportedActivity activity;
    private final Findings findings;

    PlaceChecks(ReportedActivity activity, Findings findings) {
        this.activity = activity;
        this.findings = findings;
    }

    void check() {
        given();
        Shares shares = new Shares(findings, Severity.QUARANTINE);
        List<Optional<ReportedNumber>> countries = activity.places().countries().stream()
                .map(RecipientCountry::percentage)
                .toList();
        List<String> vocabularies = activity.places().regions().stream()
                .map(RecipientRegion::vocabulary)
                .distinct()
                .toList();
        if (vocabularies.isEmpty()) {
            shares.check(countries, "recipient-country/@percentage");
        }
        for (String vocabulary : vocabularies) {
            List<Optional<ReportedNumber>> all = new ArrayList<>(countries);
            activity.places().regions().stream()
                    .filter(region -> region.vocabulary().equals(vocabulary))
                    .forEach(region -> all.add(region.percentage()));
            shares.check(all, "recipient-region/@percentage");
        }
    }

    private void given() {
        boolean whole = !activity.places().countries().isEmpty()
                || !activity.places().regions().isEmpty();
        long placed = activity.finance().transactions().stream()
                .filter(PlaceChecks::isPlaced)
                .count();
        int transactions = activity.finance().transactions().size();
        if (whole && placed > 0) {
            findings.notice(PLACES_AT_ONE_LEVEL, "recipient-country", placed + " transactions");
        }
        if (!whole && (placed == 0 || placed < transactions)) {
            findings.quarantine(
                    COUNTRY_OR_REGION_GIVEN, "recipient-country", (transactions - placed) + " transactions");
        }
    }

    private static boolean isPlaced(Transaction transaction) {
        return !transaction.terms().countries().isEmpty()
                || !transaction.terms().regions().isEmpty();
    }
}
