package org.palermoassist.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.NominationReplaced;
import org.palermoassist.calls.NominationWithdrawn;
import org.palermoassist.calls.Nominations;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.selection.ExpertReplaced;
import org.palermoassist.selection.ExpertSelected;
import org.palermoassist.shared.NotFound;

/** An expert who was selected travels, and so does whom the State names instead: in the transaction of the news. */
@ApplicationScoped
class SelectedExperts {
    @Inject
    private JourneyPlanning planning;

    @Inject
    private JourneyReading reading;

    @Inject
    private Replacements replacements;

    @Inject
    private JourneyEnding ending;

    @Inject
    private Nominations nominations;

    @Inject
    private Meetings meetings;

    /** Opens the journey. */
    void selected(@Observes ExpertSelected news) {
        NominationFacts facts = facts(news.nomination(), news.by());
        List<MeetingDetails> all = facts.meetings().stream()
                .map(ref -> meetings.details(ref, news.by()))
                .sorted(Comparator.comparing(MeetingDetails::opensOn))
                .toList();
        MeetingDetails first = all.get(0);
        MeetingDetails last = all.get(all.size() - 1);
        JourneyOpening opening = new JourneyOpening(
                facts.ref(),
                facts.stateCode(),
                all.stream().map(MeetingDetails::ref).toList(),
                all.stream().map(MeetingDetails::title).collect(Collectors.joining("; ")),
                first.place(),
                first.zone(),
                first.opensOn(),
                last.closesOn(),
                gaps(all),
                Replacements.Successor.of(facts).traveller(),
                facts.visaNeeded(),
                news.obligation(),
                news.estimate());
        planning.open(opening, news.by());
    }

    /** Nights between the meetings that none of them needs: from the day after one to the day before the next. */
    private static int gaps(List<MeetingDetails> all) {
        long nights = 0;
        for (int next = 1; next < all.size(); next++) {
            long apart = ChronoUnit.DAYS.between(
                    all.get(next - 1).closesOn(), all.get(next).opensOn());
            nights += Math.max(0, apart - 1);
        }
        return (int) nights;
    }

    /** The successor takes the journey over while nothing was paid; afterwards the fund manager decides what becomes of it. */
    void replaced(@Observes NominationReplaced news) {
        replaced(news.former(), news.successor(), news.by());
    }

    /** The fund manager gave the place to another expert; where the State's own news came first, the journey is the successor's already. */
    void placed(@Observes ExpertReplaced news) {
        replaced(news.former(), news.successor(), news.by());
    }

    private void replaced(NominationRef former, NominationRef successor, Actor by) {
        Actor fund = by.with(Right.FUND_READ).with(Right.FUND_REQUEST).with(Right.NOMINATION_READ);
        reading.of(former, fund).ifPresent(ref -> {
            NominationFacts facts = facts(successor, fund);
            replacements.named(ref, Replacements.Successor.of(facts), fund);
        });
    }

    /** What was not authorized yet is given up; afterwards the fund manager decides. */
    void withdrawn(@Observes NominationWithdrawn news) {
        Actor fund = news.by().with(Right.FUND_READ).with(Right.FUND_REQUEST);
        reading.of(news.nomination(), fund)
                .filter(ref -> reading.details(ref, fund).row().status().isOpenToPlans())
                .ifPresent(ref -> ending.cancel(ref, "The State took the nomination back", fund));
    }

    private NominationFacts facts(NominationRef ref, Actor by) {
        return nominations.find(ref, by).orElseThrow(() -> new NotFound(ref));
    }
}
