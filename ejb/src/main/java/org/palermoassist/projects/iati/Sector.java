package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * A sector of an activity or of one transaction.
 *
 * @param code with its vocabulary; the default vocabulary is 1, OECD DAC five digits
 * @param percentage share within the vocabulary
 * @param names the publisher's own words
 */
public record Sector(VocabularyCode code, Optional<ReportedNumber> percentage, List<Narrative> names) {

    /** Vocabulary with the standard's default filled in. */
    public String vocabulary() {
        return code.vocabulary().orElse("1");
    }
}
