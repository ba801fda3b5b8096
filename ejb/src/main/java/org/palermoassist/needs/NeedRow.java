package org.palermoassist.needs;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.shared.Money;

/**
 * A need in a list.
 *
 * @param ref the need
 * @param stateCode ISO 3166-1 alpha-2
 * @param stateName in the reader's language
 * @param title in the reader's language where there is a translation, else as written
 * @param status where it stands
 * @param level who may see it; empty in a draft
 * @param provisions what it is about, in the order of the instruments
 * @param urgency as the State sees it
 * @param estimate as the State gives it
 * @param estimateUsd the same in US dollars at the day of submission
 * @param countingLinks accepted links that count
 * @param statedAt last submission, UTC
 * @param statusAt since when it has its status, UTC
 * @param stale whether the State has not confirmed it for 24 months
 * @param sightAsked whether the Secretariat waits for an answer about wider sight; for State and Secretariat
 */
public record NeedRow(
        NeedRef ref,
        String stateCode,
        String stateName,
        String title,
        NeedStatus status,
        Optional<AccessLevel> level,
        List<ProvisionChoice> provisions,
        Optional<NeedUrgency> urgency,
        Optional<Money> estimate,
        Optional<BigDecimal> estimateUsd,
        int countingLinks,
        Optional<Instant> statedAt,
        Instant statusAt,
        boolean stale,
        boolean sightAsked)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    NeedRow with(List<ProvisionChoice> chosen) {
        return new NeedRow(
                ref,
                stateCode,
                stateName,
                title,
                status,
                level,
                chosen,
                urgency,
                estimate,
                estimateUsd,
                countingLinks,
                statedAt,
                statusAt,
                stale,
                sightAsked);
    }

    /** The same as who may not read these fields sees it: as if nothing stood there. */
    NeedRow without(Set<NeedField> hidden) {
        if (!hidden.contains(NeedField.ESTIMATE)) {
            return this;
        }
        return new NeedRow(
                ref,
                stateCode,
                stateName,
                title,
                status,
                level,
                provisions,
                urgency,
                Optional.empty(),
                Optional.empty(),
                countingLinks,
                statedAt,
                statusAt,
                stale,
                sightAsked);
    }
}
