package org.palermoassist.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.travel.TravelExamples.usd;
import static org.palermoassist.travel.TravelGround.MANAGER;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.NominationStatus;
import org.palermoassist.calls.Settlements;
import org.palermoassist.meetings.AgendaItem;
import org.palermoassist.meetings.MeetingForm;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.meetings.NextSession;
import org.palermoassist.selection.PastJourneys;
import org.palermoassist.shared.Refs;
import org.palermoassist.subsistence.PlaceCode;

/** What the selection learns of a nominee's earlier journeys (E-2, T-12), and for how long an expert's data is needed (T-14). */
@ExtendWith(ArquillianExtension.class)
class EarlierJourneysIT {
    /** So far ahead that no other test has a meeting then. */
    private static final int YEARS_AHEAD = 9000;

    private static final int PAST = -6;

    @Inject
    private TravelGround ground;

    @Inject
    private PastJourneys past;

    @Inject
    private Settlements settlements;

    @Inject
    private Meetings meetings;

    @Inject
    private JourneyEnding ending;

    @Inject
    private TravelDesks desks;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    private JourneyRef authorized(String name, int inDays) throws Exception {
        return desks.authorized(ground.pool("11300"), inDays, name);
    }

    private static NominationFacts nominee(String name, String nationality, Set<MeetingRef> meetings) {
        return new NominationFacts(
                new NominationRef(Refs.next('X')),
                new CallRef(Refs.next('S')),
                "QM",
                1,
                Instant.EPOCH,
                Optional.empty(),
                name,
                Optional.empty(),
                nationality,
                "QM",
                "",
                Map.of(),
                false,
                true,
                true,
                false,
                Optional.empty(),
                NominationStatus.COMPLETE,
                meetings);
    }

    private MeetingRef meeting(int inDays) {
        LocalDate opens = ground.today().plusDays(inDays);
        return meetings.register(
                new MeetingForm(
                        "WG.2",
                        NextSession.number(),
                        "Working group",
                        opens,
                        opens.plusDays(2),
                        ZoneId.of("Europe/Vienna"),
                        new PlaceCode("AT-VIE"),
                        "Vienna",
                        "UNTOC",
                        List.of(new AgendaItem("2", "Training", new TreeSet<>(List.of("UNTOC-29")))),
                        List.of(),
                        List.of()),
                MANAGER);
    }

    @Test
    void NO_OLD_CLAIM_a_claim_ages_from_the_return_until_it_is_settled() throws Exception {
        String name = "Amara " + Refs.next('T');
        JourneyRef ref = authorized(name, PAST);
        LocalDate day = ground.today().plusDays(40);
        assertThat(past.claimDays(nominee(name, "QM", Set.of()), day))
                .as("not back yet")
                .isZero();
        ending.travelled(ref, MANAGER);
        LocalDate back = desks.details(ref).row().returnsOn().orElseThrow();
        assertThat(past.claimDays(nominee(name.toUpperCase(java.util.Locale.ROOT), "QM", Set.of()), back.plusDays(31)))
                .isEqualTo(31);
        assertThat(past.claimDays(nominee(name, "QN", Set.of()), day))
                .as("somebody else of that name")
                .isZero();
    }

    @Test
    void NOT_BLOCKED_an_unexplained_absence_blocks_for_two_meetings_and_an_illness_for_none() throws Exception {
        String name = "Amara " + Refs.next('T');
        JourneyRef missed = authorized(name, YEARS_AHEAD);
        MeetingRef first = meeting(YEARS_AHEAD + 10);
        MeetingRef second = meeting(YEARS_AHEAD + 20);
        MeetingRef third = meeting(YEARS_AHEAD + 30);
        assertThat(past.isBlocked(nominee(name, "QM", Set.of(first)))).isFalse();
        ending.noShow(missed, Absence.UNEXPLAINED, "", MANAGER);
        assertThat(past.isBlocked(nominee(name, "QM", Set.of(first)))).isTrue();
        assertThat(past.isBlocked(nominee(name, "QM", Set.of(second)))).isTrue();
        assertThat(past.isBlocked(nominee(name, "QM", Set.of(third))))
                .as("two meetings took place meanwhile")
                .isFalse();
        String ill = "Amara " + Refs.next('T');
        ending.noShow(authorized(ill, YEARS_AHEAD), Absence.ILLNESS, "Fever", MANAGER);
        assertThat(past.isBlocked(nominee(ill, "QM", Set.of(first)))).isFalse();
    }

    @Test
    void what_an_expert_said_is_needed_until_the_journey_has_ended_and_counts_from_then() throws Exception {
        JourneyRef ref = authorized("Amara " + Refs.next('T'), 30);
        NominationRef nomination = desks.details(ref).row().nomination();
        Instant now = clock.instant();
        assertThat(settlements.openSince(now.plusSeconds(3600))).contains(nomination);
        ending.cancel(ref, "Cannot travel", MANAGER);
        assertThat(settlements.openSince(now.minusSeconds(3600)))
                .as("ended since then")
                .contains(nomination);
        assertThat(settlements.openSince(clock.instant().plusSeconds(3600))).doesNotContain(nomination);
        assertThat(desks.details(ref).row().cost().isAtMost(usd("2400"))).isTrue();
    }

    @Test
    void names_of_travellers_are_erased_two_years_after_the_end_and_not_before() throws Exception {
        JourneyRef ref = authorized("Amara " + Refs.next('T'), 30);
        ending.cancel(ref, "Cannot travel", MANAGER);
        ended(ref, 729);
        assertThat(erased()).isZero();
        assertThat(desks.details(ref).traveller()).isPresent();
        ended(ref, 731);
        assertThat(erased()).isPositive();
        assertThat(desks.details(ref).traveller()).as("accounting facts stay").isEmpty();
    }

    @Inject
    private RetainedTravellers retained;

    private int erased() throws Exception {
        transaction.begin();
        int many = retained.travellers().erase(clock.instant().minusSeconds(730L * 86_400), 1000);
        transaction.commit();
        return many;
    }

    private void ended(JourneyRef ref, int daysAgo) throws Exception {
        transaction.begin();
        em.createNativeQuery("UPDATE journey SET ended_at = UTC_TIMESTAMP(6) - INTERVAL ? DAY WHERE ref = ?")
                .setParameter(1, daysAgo)
                .setParameter(2, ref.value())
                .executeUpdate();
        transaction.commit();
    }
}
