package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * A region the activity or a transaction is for.
 *
 * @param code with its vocabulary; the default vocabulary is 1, OECD DAC
 * @param percentage share of the whole activity
 * @param names the publisher's own words
 */
public record RecipientRegion(VocabularyCode code, Optional<ReportedNumber> percentage, List<Narrative> names) {

    /** Vocabulary with the standard's default filled in. */
    public String vocabulary() {
        return code.vocabulary().orElse("1");
    }
}
