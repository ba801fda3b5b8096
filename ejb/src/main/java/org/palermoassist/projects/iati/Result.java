package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * A result and how it is measured.
 *
 * @param type 1 output, 2 outcome, 3 impact, 9 other
 * @param titles title by language
 * @param descriptions longer text
 * @param indicators its measures
 * @param documents papers about it
 */
public record Result(
        Optional<String> type,
        List<Narrative> titles,
        List<Narrative> descriptions,
        List<Indicator> indicators,
        List<DocumentLink> documents) {

    /**
     * One measure of a result.
     *
     * @param measure 1 unit, 2 percentage, 3 nominal, 4 ordinal, 5 qualitative
     * @param titles title by language
     * @param descriptions longer text
     * @param baselines where it started
     * @param periods what was aimed at and reached, period by period
     */
    public record Indicator(
            Optional<String> measure,
            List<Narrative> titles,
            List<Narrative> descriptions,
            List<Baseline> baselines,
            List<Measured> periods) {}

    /**
     * Where an indicator started.
     *
     * @param year as received
     * @param value as received: a number, or words for a qualitative measure
     * @param comments words about it
     */
    public record Baseline(Optional<String> year, Optional<String> value, List<Narrative> comments) {}

    /**
     * One period of an indicator.
     *
     * @param period when
     * @param targets what was aimed at
     * @param actuals what was reached
     */
    public record Measured(Period period, List<Reading> targets, List<Reading> actuals) {}

    /**
     * One value read.
     *
     * @param value as received: a number, or words for a qualitative measure
     * @param comments words about it
     */
    public record Reading(Optional<String> value, List<Narrative> comments) {}
}
