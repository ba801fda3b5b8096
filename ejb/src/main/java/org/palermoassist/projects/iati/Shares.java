package org.palermoassist.projects.iati;

import static org.palermoassist.projects.ProjectsRule.PERCENTAGES_SUM_TO_100;
import static org.palermoassist.projects.ProjectsRule.PERCENTAGE_IN_RANGE;
import static org.palermoassist.projects.ProjectsRule.PERCENTAGE_OF_SEVERAL;
import static org.palermoassist.projects.ProjectsRule.SINGLE_PERCENTAGE_IS_100;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Percentages that share out one whole. */
record Shares(Findings findings, Severity severity) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    /** Judges entries that stand for one whole together; an empty percentage is one not given. */
    void check(List<Optional<ReportedNumber>> percentages, String place) {
        percentages.forEach(percentage -> inRange(percentage, place));
        if (percentages.size() == 1) {
            percentages
                    .get(0)
                    .filter(only ->
                            only.value().isPresent() && !isWhole(only.value().get()))
                    .ifPresent(only -> findings.add(SINGLE_PERCENTAGE_IS_100, severity, place, only.text()));
        } else if (percentages.stream().anyMatch(Optional::isEmpty)) {
            findings.add(PERCENTAGE_OF_SEVERAL, severity, place, percentages.size() + " entries");
        } else if (!percentages.isEmpty()) {
            BigDecimal sum = percentages.stream()
                    .map(p -> p.flatMap(ReportedNumber::value).orElse(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!isWhole(sum)) {
                findings.add(PERCENTAGES_SUM_TO_100, severity, place, sum.toPlainString());
            }
        }
    }

    void inRange(Optional<ReportedNumber> percentage, String place) {
        percentage
                .filter(p -> p.value()
                        .filter(v -> v.signum() >= 0 && v.compareTo(WHOLE) <= 0)
                        .isEmpty())
                .ifPresent(p -> findings.add(PERCENTAGE_IN_RANGE, severity, place, p.text()));
    }

    private static boolean isWhole(BigDecimal sum) {
        return sum.subtract(WHOLE).abs().compareTo(TOLERANCE) <= 0;
    }
}
