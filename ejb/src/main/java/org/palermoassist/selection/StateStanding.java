package org.palermoassist.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.palermoassist.reference.PartyStatus;
import org.palermoassist.reference.UnGroup;

/**
 * What is known of a State for the selection of one meeting.
 *
 * @param code ISO 3166-1 alpha-2
 * @param organization whether it is a regional organization
 * @param group regional group, for balance
 * @param regions codes of the regions it is in, for the limits of pools
 * @param ldc times as a least developed country
 * @param lldc times as a landlocked developing country
 * @param sids times as a small island developing State
 * @param oda times of eligibility for development assistance
 * @param party what it is to the instrument of the meeting
 * @param fundedLately whether an expert of the State was funded at the last meetings of the body
 * @param noMission whether it is recorded that the State has no mission in Vienna
 * @param seatsTaken experts funded for the same meeting by another call (E-5)
 */
record StateStanding(
        String code,
        boolean organization,
        Optional<UnGroup> group,
        SortedSet<String> regions,
        List<Span> ldc,
        List<Span> lldc,
        List<Span> sids,
        List<Span> oda,
        Optional<PartyStatus.Standing> party,
        boolean fundedLately,
        boolean noMission,
        int seatsTaken) {

    /** The tier on a day; empty where the State is in none (E-1). */
    Optional<Tier> tier(LocalDate day, RuleSet rules) {
        boolean eligible = on(oda, day);
        Optional<Tier> tier = Optional.empty();
        if (organization) {
            return tier;
        }
        if (on(ldc, day)) {
            tier = Optional.of(Tier.ONE);
        } else if (ldc.stream().anyMatch(span -> span.leftWithin(rules.graduationYears(), day))) {
            tier = Optional.of(Tier.TWO);
        } else if (eligible) {
            tier = Optional.of(on(lldc, day) || on(sids, day) ? Tier.TWO : Tier.THREE);
        }
        return tier;
    }

    /** Whether the State is a least developed country that day. */
    boolean isLdc(LocalDate day) {
        return on(ldc, day);
    }

    private static boolean on(List<Span> spans, LocalDate day) {
        return spans.stream().anyMatch(span -> span.includes(day));
    }
}
