package org.palermoassist.travel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Who did not come and gave no reason: not funded for two meetings (T-12). */
@UseCase
public class NoShows {
    @PersistenceContext
    private EntityManager em;

    /**
     * Somebody who did not come.
     *
     * @param name as in the passport
     * @param meetings that were missed
     * @param closedOn last day of them
     */
    public record NoShow(
            NominationRef nomination, String stateCode, String name, List<MeetingRef> meetings, LocalDate closedOn) {}

    /** Those who gave no reason, the latest first; illness, a refused visa and other reasons block nobody. */
    public List<NoShow> unexplained(Actor by) {
        by.mustHave(Right.FUND_READ);
        List<String> blocking = Arrays.stream(Absence.values())
                .filter(Absence::blocks)
                .map(Enum::name)
                .toList();
        return Sql.select(
                        "j.nomination_ref, j.state_code, t.name, j.meetings, j.closes_on",
                        "journey j JOIN journey_traveller t ON t.journey_id = j.id WHERE j.status = 'NO_SHOW'"
                                + " AND t.absence IN ?",
                        blocking)
                .tail("ORDER BY j.closes_on DESC, j.id DESC")
                .list(
                        em,
                        row -> new NoShow(
                                new NominationRef(row.text(0)),
                                row.text(1),
                                row.text(2),
                                JourneyMeeting.refs(row.text(3)),
                                row.date(4).orElseThrow()));
    }
}
