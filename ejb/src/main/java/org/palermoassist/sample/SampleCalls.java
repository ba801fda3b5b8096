package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.palermoassist.calls.CallForm;
import org.palermoassist.calls.CallKeeping;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.PoolShare;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.PoolRow;
import org.palermoassist.meetings.AgendaItem;
import org.palermoassist.meetings.MeetingForm;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.SampleClock;
import org.palermoassist.subsistence.PlaceCode;

/**
 * Meetings of the sample world, days counted from the day on which it is loaded: one whose call is open, one whose call is closed and waits
 * for the selection, and one back to back with it.
 */
@ApplicationScoped
class SampleCalls {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final BigDecimal MOST = new BigDecimal("60000");
    private static final int SELECTED_IN = 24;
    private static final int SELECTED_OPENED = 80;
    private static final int OPEN_IN = 90;
    private static final int OPEN_OPENED = 14;
    private static final String SETTLED = "Sample: its experts were selected before the portal was there";
    private static final int PAST = 120;
    private static final int BACK = 11;
    private static final int BACK_OPENED = 100;

    @Inject
    private Meetings meetings;

    @Inject
    private CallKeeping keeping;

    @Inject
    private FundReading fund;

    @Inject
    private SampleNominations experts;

    @Inject
    private Clock clock;

    /** Calls by their names in the table of experts. */
    Map<String, CallRef> load(SampleFiles files, SamplePeople people) {
        Actor manager = people.fundManager();
        LocalDate soon = monday(SELECTED_IN);
        meetings.register(
                meeting("WG.4", 15, "Working Group on Trafficking in Persons", "TIP", monday(-PAST)), manager);
        MeetingRef selected = meetings.register(
                meeting("WG.3", 17, "Working Group on International Cooperation", "UNTOC", soon), manager);
        MeetingForm next = meeting("WG.2", 18, "Working Group on Technical Assistance", "UNTOC", soon.plusDays(3));
        MeetingRef after = meetings.register(near(next, selected), manager);
        MeetingRef open = meetings.register(
                meeting("WG.7", 13, "Working Group on the Smuggling of Migrants", "SOM", monday(OPEN_IN)), manager);
        MeetingRef past = meetings.register(
                meeting("WG.2", 17, "Working Group on Technical Assistance", "UNTOC", today().minusDays(BACK)),
                manager);
        Map<String, CallRef> calls = new HashMap<>();
        calls.put("past", called(past, BACK_OPENED, manager));
        calls.put("travelling", called(after, SELECTED_OPENED, manager));
        calls.put("selected", called(selected, SELECTED_OPENED, manager));
        calls.put("open", called(open, OPEN_OPENED, manager));
        experts.load(files, calls, people);
        List.of("past", "travelling").forEach(name -> keeping.end(calls.get(name), SETTLED, manager));
        return calls;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private LocalDate monday(int inDays) {
        return today().plusDays(inDays).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private static MeetingForm meeting(String body, int session, String title, String instrument, LocalDate opensOn) {
        return new MeetingForm(
                body,
                session,
                title,
                opensOn,
                opensOn.plusDays(2),
                VIENNA,
                new PlaceCode("AT-VIE"),
                "Vienna International Centre",
                instrument,
                List.of(
                        item("1", "Organizational matters"),
                        item("2", "Challenges and good practice in cooperation", "UNTOC-18", "UNTOC-16"),
                        item("3", "Special investigative techniques and joint investigations", "UNTOC-19", "UNTOC-20"),
                        item("4", "Adoption of the report")),
                List.of(),
                List.of());
    }

    private static AgendaItem item(String number, String title, String... provisions) {
        return new AgendaItem(number, title, new TreeSet<>(List.of(provisions)));
    }

    private static MeetingForm near(MeetingForm form, MeetingRef other) {
        return new MeetingForm(
                form.body(),
                form.session(),
                form.title(),
                form.opensOn(),
                form.opensOn().plusDays(1),
                form.zone(),
                form.place(),
                form.venue(),
                form.instrument(),
                form.agenda(),
                List.of(other),
                List.of());
    }

    private CallRef called(MeetingRef meeting, int daysAgo, Actor manager) {
        Instant opened = clock.instant().minus(daysAgo, ChronoUnit.DAYS);
        CallRef[] made = new CallRef[1];
        SampleClock.at(opened, () -> {
            made[0] = keeping.prepare(
                    new CallForm(meeting, CallForm.FIRST, CallForm.LATE, CallForm.REPLACE, 1, shares(manager)),
                    manager);
            keeping.open(made[0], manager);
        });
        return made[0];
    }

    /** Of each pool that holds something as much as there is, up to the most. */
    private List<PoolShare> shares(Actor manager) {
        return fund.pools(manager).stream()
                .filter(pool -> pool.available().isPositive() && !pool.frozen())
                .map(SampleCalls::share)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PoolShare> share(PoolRow pool) {
        Money ceiling = pool.available().atMost(Money.of(MOST, "USD"));
        return ceiling.isPayable() ? Optional.of(new PoolShare(pool.ref(), ceiling)) : Optional.empty();
    }
}
