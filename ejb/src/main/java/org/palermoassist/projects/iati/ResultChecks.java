package org.palermoassist.projects.iati;

import static org.palermoassist.projects.ProjectsRule.INDICATOR_VALUE_FITS_MEASURE;
import static org.palermoassist.projects.ProjectsRule.PERIOD_IN_ORDER;
import static org.palermoassist.projects.ProjectsRule.REFERENCES_AT_ONE_LEVEL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Indicators of results. */
final class ResultChecks {

    private static final Set<String> COUNTED = Set.of("1", "2", "3", "4");
    private static final String QUALITATIVE = "5";

    private ResultChecks() {}

    static void check(XmlNode activity, Findings findings) {
        int number = 0;
        for (XmlNode result : activity.all("result")) {
            number++;
            int indicatorNumber = 0;
            for (XmlNode indicator : result.all("indicator")) {
                String place = "result[" + number + "]/indicator[" + ++indicatorNumber + ']';
                if (result.count("reference") > 0 && indicator.count("reference") > 0) {
                    findings.notice(REFERENCES_AT_ONE_LEVEL, place + "/reference", "");
                }
                indicator(indicator, place, findings);
            }
        }
    }

    private static void indicator(XmlNode indicator, String place, Findings findings) {
        String measure = indicator.attribute("measure").orElse("");
        values(indicator.all("baseline"), measure, place + "/baseline/@value", findings);
        for (XmlNode period : indicator.all("period")) {
            values(period.all("target"), measure, place + "/period/target/@value", findings);
            values(period.all("actual"), measure, place + "/period/actual/@value", findings);
            Optional<LocalDate> start = day(period, "period-start");
            Optional<LocalDate> end = day(period, "period-end");
            if (start.isPresent() && end.isPresent() && start.get().isAfter(end.get())) {
                findings.notice(PERIOD_IN_ORDER, place + "/period", start.get() + " - " + end.get());
            }
        }
    }

    private static Optional<LocalDate> day(XmlNode period, String name) {
        return period.first(name).flatMap(n -> n.attribute("iso-date")).flatMap(text -> ReportedDate.of(text)
                .day());
    }

    private static void values(List<XmlNode> nodes, String measure, String place, Findings findings) {
        for (XmlNode node : nodes) {
            Optional<String> value = node.attribute("value");
            boolean number = value.flatMap(v -> ReportedNumber.of(v).value()).isPresent();
            if (COUNTED.contains(measure) && !number || measure.equals(QUALITATIVE) && value.isPresent()) {
                findings.notice(INDICATOR_VALUE_FITS_MEASURE, place, value.orElse(""));
            }
        }
    }
}
