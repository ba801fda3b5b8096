package org.palermoassist.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.selection.PastJourneys;
import org.palermoassist.shared.Sql;

/** What the selection asks of earlier journeys of a nominee: known by name as in the passport, and nationality (E-2, T-12). */
@ApplicationScoped
class EarlierJourneys implements PastJourneys {
    private static final int BLOCKED_FOR = 2;
    private static final String SAME =
            "journey j JOIN journey_traveller t ON t.journey_id = j.id WHERE LOWER(t.name) = LOWER(?)";

    @PersistenceContext
    private EntityManager em;

    @Override
    public int claimDays(NominationFacts nominee, LocalDate on) {
        return of(nominee, "j.returns_on", "j.status IN ('TRAVELLED', 'CLAIMED')").stream()
                .mapToInt(back -> (int) ChronoUnit.DAYS.between(back, on))
                .max()
                .orElse(0);
    }

    @Override
    public boolean isBlocked(NominationFacts nominee) {
        return of(nominee, "j.closes_on", "j.status = 'NO_SHOW' AND t.absence = 'UNEXPLAINED'").stream()
                .anyMatch(missed -> meetingsSince(missed, nominee) < BLOCKED_FOR);
    }

    private List<LocalDate> of(NominationFacts nominee, String day, String condition) {
        return Sql.select(day + ", 1", SAME, nominee.expertName())
                .and("t.nationality = ?", nominee.nationality())
                .and(condition)
                .list(em, row -> row.date(0).orElseThrow());
    }

    /** Meetings that took place after the one that was missed and before those of the nomination: for so many the expert was blocked. */
    private long meetingsSince(LocalDate missed, NominationFacts nominee) {
        List<String> own = nominee.meetings().stream().map(MeetingRef::value).toList();
        return Sql.select("1", "meeting m WHERE m.opens_on > ?", missed)
                .and("m.opens_on < (SELECT MIN(o.opens_on) FROM meeting o WHERE o.ref IN ?)", own)
                .count(em);
    }
}
