package org.palermoassist.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.palermoassist.calls.CallForm;
import org.palermoassist.calls.CallKeeping;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.Calls;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.NominationWithdrawn;
import org.palermoassist.calls.PoolShare;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.meetings.AgendaItem;
import org.palermoassist.meetings.MeetingForm;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.meetings.NextSession;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.State;
import org.palermoassist.reference.StateList;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.SampleClock;
import org.palermoassist.shared.Sql;
import org.palermoassist.subsistence.PlaceCode;

/** Calls that are over, with nominations that were complete in time, a pool of their own, and a panel. */
@ApplicationScoped
class SelectionGround {
    static final Actor MANAGER = person("fund", Role.FUND_MANAGER);
    private static final int OPENS_IN = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SelectionPurse purse;

    @Inject
    private Event<NominationWithdrawn> withdrawals;

    @Inject
    private Meetings meetings;

    @Inject
    private CallKeeping keeping;

    @Inject
    private Calls calls;

    @Inject
    private Panels panels;

    @Inject
    private SelectionRuns runs;

    @Inject
    private Accounts accounts;

    @Inject
    private ReferenceData reference;

    @Inject
    private Clock clock;

    /** A call with its pool. */
    record Ground(CallRef call, PoolRef pool, List<Actor> panel) {}

    static Actor person(String login, Role role) {
        return Actor.of(login, login, role, Optional.empty(), Optional.empty(), false);
    }

    static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }

    /** Least developed countries that are parties, in the order of their codes. */
    List<String> states() {
        LocalDate opens = today().plusDays(OPENS_IN);
        return reference.states().all("en").stream()
                .map(State::code)
                .filter(code -> reference.states().isParty(code, "UNTOC"))
                .filter(code -> reference.states().wasOnList(code, StateList.LDC, opens))
                .sorted()
                .toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(days, ChronoUnit.DAYS);
    }

    /** A call that closed eight days ago, with so much money, and a panel of three. */
    Ground call(String usd) {
        MeetingForm form = new MeetingForm(
                "WG.2",
                NextSession.number(),
                "Working group",
                today().plusDays(OPENS_IN),
                today().plusDays(OPENS_IN + 2),
                ZoneId.of("Europe/Vienna"),
                new PlaceCode("AT-VIE"),
                "Vienna",
                "UNTOC",
                List.of(new AgendaItem("2", "Training", new TreeSet<>(List.of("UNTOC-29")))),
                List.of(),
                List.of());
        MeetingRef meeting = meetings.register(form, MANAGER);
        PoolRef pool = purse.pool(usd, meeting);
        List<PoolShare> shares = List.of(new PoolShare(pool, usd("1000000")));
        CallRef call = keeping.prepare(new CallForm(meeting, 56, 28, 10, 1, shares), MANAGER);
        SampleClock.at(daysAgo(60), () -> keeping.open(call, MANAGER));
        List<Actor> panel = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String login = "panel-" + Refs.next('Q').toLowerCase();
            accounts.open(
                    new NewAccount(login, login, Role.PANEL_MEMBER, Optional.empty(), Optional.empty(), "en"), MANAGER);
            panel.add(person(login, Role.PANEL_MEMBER));
            panels.convene(call, login, MANAGER);
        }
        return new Ground(call, pool, panel);
    }

    /** Money that the meeting's costs fit, and that the call was not given. */
    PoolRef anotherPool(Ground ground, String usd) {
        return purse.pool(usd, meeting(ground));
    }

    /** The meeting that the call is for. */
    MeetingRef meeting(Ground ground) {
        return calls.details(ground.call(), MANAGER).meeting();
    }

    /** A nomination that was complete fifty days ago, its journey estimated. */
    @Transactional
    NominationRef nominate(CallRef call, String state, String estimate) {
        NominationRef ref = new NominationRef(Refs.next('X'));
        Timestamp then = Timestamp.from(daysAgo(50));
        em.createNativeQuery(
                        "INSERT INTO nomination (version, ref, call_id, state_code, state_order, status, name, email,"
                                + " language, on_behalf, author, created_at, announced_at, complete_at) SELECT 1, ?, c.id, ?,"
                                + " 1 + (SELECT COUNT(*) FROM nomination o WHERE o.call_id = c.id AND o.state_code = ?),"
                                + " 'ANNOUNCED', ?, 'x@example.org', 'en', FALSE, 'it', ?, ?, ? FROM nomination_call c WHERE c.ref = ?")
                .setParameter(1, ref.value())
                .setParameter(2, state)
                .setParameter(3, state)
                .setParameter(4, "Expert " + ref)
                .setParameter(5, then)
                .setParameter(6, then)
                .setParameter(7, then)
                .setParameter(8, call.value())
                .executeUpdate();
        complete(ref, state, call, estimate);
        return ref;
    }

    /** Everything that the selection asks of a nominee, said fifty days ago, and the journey estimated. */
    private void complete(NominationRef ref, String state, CallRef call, String estimate) {
        Timestamp then = Timestamp.from(daysAgo(50));
        Map.of(
                        "GOVERNMENT", "YES",
                        "STATEMENT", "YES",
                        "HOME_COUNTRY", state,
                        "NATIONALITY", state,
                        "EXPERTISE/2", "Ten years of training")
                .forEach((field, words) -> field(ref, field, words));
        em.createNativeQuery("INSERT INTO selection_estimate (call_ref, nomination_ref, state_code, fare, subsistence,"
                        + " terminals, entered_by, entered_at) VALUES (?, ?, ?, ?, 0, 0, 'fund', ?)")
                .setParameter(1, call.value())
                .setParameter(2, ref.value())
                .setParameter(3, state)
                .setParameter(4, new BigDecimal(estimate))
                .setParameter(5, then)
                .executeUpdate();
    }

    /** Three nominations of 4,000, each of another State. */
    @Transactional
    List<NominationRef> three(Ground at) {
        return states().stream()
                .limit(3)
                .map(state -> nominate(at.call(), state, "4000"))
                .toList();
    }

    /** Whom a State names instead: the rest was said, and the journey estimated. */
    @Transactional
    void complete(NominationRef ref, String state, CallRef call) {
        em.createNativeQuery("UPDATE nomination SET complete_at = ? WHERE ref = ?")
                .setParameter(1, Timestamp.from(daysAgo(50)))
                .setParameter(2, ref.value())
                .executeUpdate();
        complete(ref, state, call, "4000");
    }

    /** Journeys of a nomination, as {@code status obligation}. */
    List<String> journeys(NominationRef ref) {
        return Sql.select("j.status, j.obligation_ref", "journey j WHERE j.nomination_ref = ?", ref.value())
                .tail("ORDER BY j.id")
                .list(em, row -> row.text(0) + " " + row.text(1));
    }

    private void field(NominationRef ref, String field, String words) {
        em.createNativeQuery("INSERT INTO expert_field (nomination_id, field, words, said_at)"
                        + " SELECT x.id, ?, ?, x.complete_at FROM nomination x WHERE x.ref = ?")
                .setParameter(1, field)
                .setParameter(2, words)
                .setParameter(3, ref.value())
                .executeUpdate();
    }

    /** Somebody who is told what concerns a State. */
    Actor officer(String state) {
        String login = "fp-" + Refs.next('Q').toLowerCase();
        accounts.open(
                new NewAccount(login, login, Role.FOCAL_POINT, Optional.of(state), Optional.empty(), "en"), MANAGER);
        return Actor.of(login, login, Role.FOCAL_POINT, Optional.of(state), Optional.empty(), true);
    }

    /** Who was told what of a nomination, in order. */
    List<String> notices(NominationRef ref) {
        return Sql.select("n.login, n.facts", "notice n WHERE n.record_ref = ?", ref.value())
                .tail("ORDER BY n.id")
                .list(em, row -> row.text(0) + " " + row.text(1));
    }

    /** Kinds of letters to the expert of a nomination, in order. */
    List<String> letters(NominationRef ref) {
        return Sql.select("l.subject_key, 1", "letter l WHERE l.login = ?", ref.value())
                .tail("ORDER BY l.id")
                .list(em, row -> row.text(0));
    }

    /** Takes a field of a nominee back. */
    @Transactional
    void unsaid(NominationRef ref, String field) {
        em.createNativeQuery(
                        "DELETE FROM expert_field WHERE field = ? AND nomination_id = (SELECT x.id FROM nomination x"
                                + " WHERE x.ref = ?)")
                .setParameter(1, field)
                .setParameter(2, ref.value())
                .executeUpdate();
    }

    @Transactional
    void withdraw(NominationRef ref, Actor by) {
        em.createNativeQuery("UPDATE nomination SET status = 'WITHDRAWN' WHERE ref = ?")
                .setParameter(1, ref.value())
                .executeUpdate();
        withdrawals.fire(new NominationWithdrawn(ref, by));
    }

    /** Everybody declares, marks by the order given, and locks; the list is computed and signed by all. */
    int signed(Ground ground, List<NominationRef> best) {
        for (Actor member : ground.panel()) {
            marked(ground.call(), best, member);
        }
        int number = runs.compute(ground.call(), MANAGER);
        ground.panel().forEach(member -> runs.sign(ground.call(), number, member));
        return number;
    }

    void marked(CallRef call, List<NominationRef> best, Actor member) {
        panels.declare(call, new Panels.Declaration("AT", "", Set.of()), member);
        for (int i = 0; i < best.size(); i++) {
            panels.mark(call, best.get(i), 25 - i, member);
        }
        panels.lock(call, member);
    }
}
