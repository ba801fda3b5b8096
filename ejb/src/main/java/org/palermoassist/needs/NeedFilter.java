package org.palermoassist.needs;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a list of needs is narrowed to; an empty part narrows nothing.
 *
 * @param text words of title, description or beneficiary in any language, or a ref
 * @param states codes of States
 * @param region M49 code; its parts count
 * @param instrument code
 * @param provisions codes; one of them is enough
 * @param area code of a priority or proposal area: named by the State, or one of its provisions
 * @param assistance code
 * @param crime code
 * @param statuses one of them is enough
 * @param urgency as the State sees it
 * @param statedFrom first day of submission
 * @param statedTo last day of submission
 * @param answered whether an accepted link counts
 * @param stale whether the State has not confirmed it for 24 months
 */
public record NeedFilter(
        String text,
        List<String> states,
        Optional<String> region,
        Optional<String> instrument,
        List<String> provisions,
        Optional<String> area,
        Optional<String> assistance,
        Optional<String> crime,
        List<NeedStatus> statuses,
        Optional<NeedUrgency> urgency,
        Optional<LocalDate> statedFrom,
        Optional<LocalDate> statedTo,
        Optional<Boolean> answered,
        boolean stale)
        implements Serializable {
    /** Copies the lists. */
    public NeedFilter {
        states = List.copyOf(states);
        provisions = List.copyOf(provisions);
        statuses = List.copyOf(statuses);
    }

    /** Narrows to nothing but these statuses; none of them means all. */
    public static NeedFilter of(NeedStatus... statuses) {
        return new NeedFilter(
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(statuses),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** The same for these States only. */
    public NeedFilter in(List<String> wanted) {
        return new NeedFilter(
                text,
                wanted,
                region,
                instrument,
                provisions,
                area,
                assistance,
                crime,
                statuses,
                urgency,
                statedFrom,
                statedTo,
                answered,
                stale);
    }

    /** The same with these words. */
    public NeedFilter saying(String words) {
        return new NeedFilter(
                words,
                states,
                region,
                instrument,
                provisions,
                area,
                assistance,
                crime,
                statuses,
                urgency,
                statedFrom,
                statedTo,
                answered,
                stale);
    }
}
