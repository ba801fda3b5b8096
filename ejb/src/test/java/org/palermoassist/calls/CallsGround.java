package org.palermoassist.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.palermoassist.directory.NoteForm;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRegister;
import org.palermoassist.directory.NoteSender;
import org.palermoassist.meetings.AgendaItem;
import org.palermoassist.meetings.MeetingForm;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.meetings.NextSession;
import org.palermoassist.messages.DayBegan;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.security.Typed;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.SampleClock;
import org.palermoassist.shared.Sql;
import org.palermoassist.subsistence.PlaceCode;

/** People, meetings, calls and money of the tests. */
@ApplicationScoped
class CallsGround {
    static final Actor MANAGER = person("fund", Role.FUND_MANAGER);
    static final Actor COORDINATOR = person("coordinator", Role.COORDINATOR);
    static final Actor EXPERT = Actor.anonymous();
    static final byte[] PDF = "%PDF-1.7 a page".getBytes(StandardCharsets.US_ASCII);

    private static final Map<ExpertField, String> ALL = Map.ofEntries(
            Map.entry(ExpertField.NAME, "Tendai"),
            Map.entry(ExpertField.BIRTH, "1980-05"),
            Map.entry(ExpertField.GENDER, "F"),
            Map.entry(ExpertField.NATIONALITY, "FR"),
            Map.entry(ExpertField.HOME_COUNTRY, "FR"),
            Map.entry(ExpertField.DUTY_STATION, "Capital"),
            Map.entry(ExpertField.POSITION, "Prosecutor, Ministry of Justice"),
            Map.entry(ExpertField.GOVERNMENT, "YES"),
            Map.entry(ExpertField.PASSPORT_COUNTRY, "FR"),
            Map.entry(ExpertField.PASSPORT_UNTIL, "2035-01-31"),
            Map.entry(ExpertField.VISA_NEEDED, "YES"),
            Map.entry(ExpertField.STATEMENT, "YES"));

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallsMoney money;

    @Inject
    private Event<DayBegan> days;

    @Inject
    private Meetings meetings;

    @Inject
    private CallKeeping keeping;

    @Inject
    private ExpertLinks links;

    @Inject
    private ExpertPart part;

    @Inject
    private NoteRegister register;

    @Inject
    private Clock clock;

    static Actor person(String login, Role role) {
        return Actor.of(login, login, role, Optional.empty(), Optional.empty(), false);
    }

    static Actor of(Role role, String state) {
        return Actor.of(role + "-" + state, "Somebody", role, Optional.of(state), Optional.empty(), true);
    }

    static NominationForm naming(String name) {
        return new NominationForm(name, "expert@example.org", "en", Optional.empty());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadlines.VIENNA);
    }

    Instant daysAgo(int days) {
        return clock.instant().minus(days, ChronoUnit.DAYS);
    }

    static MeetingForm meeting(int session, LocalDate opensOn, List<MeetingRef> backToBack) {
        return new MeetingForm(
                "WG.2",
                session,
                "Working group, session " + session,
                opensOn,
                opensOn.plusDays(2),
                ZoneId.of("Europe/Vienna"),
                new PlaceCode("AT-VIE"),
                "Vienna International Centre",
                "UNTOC",
                List.of(
                        new AgendaItem("2", "Training", new TreeSet<>(List.of("UNTOC-29"))),
                        new AgendaItem("3", "Special techniques", new TreeSet<>(List.of("UNTOC-20")))),
                backToBack,
                List.of());
    }

    /** A meeting that opens in so many days; each has a session of its own. */
    MeetingRef meeting(int inDays) {
        return meetings.register(meeting(session(), today().plusDays(inDays), List.of()), MANAGER);
    }

    static int session() {
        return NextSession.number();
    }

    /** A call for that meeting, with money, open since so many days. */
    CallRef open(MeetingRef meeting, int since) {
        CallRef call = keeping.prepare(form(meeting), MANAGER);
        SampleClock.at(daysAgo(since), () -> keeping.open(call, MANAGER));
        return call;
    }

    CallForm form(MeetingRef meeting) {
        PoolShare share = new PoolShare(money.pool(), Money.of(new BigDecimal("5000"), "USD"));
        return new CallForm(meeting, CallForm.FIRST, CallForm.LATE, CallForm.REPLACE, 1, List.of(share));
    }

    @Transactional
    void begins(LocalDate day) {
        days.fire(new DayBegan(day, Actor.machine("day-it")));
    }

    /** A note verbale about nominations in the register. */
    NoteRef registered(String state, String number, Instant arrived) {
        return register.register(note(state, number, arrived), COORDINATOR);
    }

    static NoteForm note(String state, String number, Instant arrived) {
        return new NoteForm(
                NoteKind.NOMINATION,
                number,
                Optional.of(LocalDate.ofInstant(arrived, Deadlines.VIENNA)),
                Optional.of(arrived),
                NoteSender.ofState(state),
                "Secretariat",
                "fr",
                "Nomination",
                Optional.empty());
    }

    /** The secret of the link in the letter that waits. */
    @Transactional
    Typed token(NominationRef ref) {
        String body = Sql.select("l.body, 1", "letter l WHERE l.login = ?", ref.value())
                .tail("ORDER BY l.id DESC")
                .first(em, row -> row.text(0))
                .orElseThrow();
        return new Typed(body.replaceAll("(?s).*token=([A-Za-z0-9_-]+).*", "$1"));
    }

    /** Kinds of letters to the expert, in order. */
    @Transactional
    List<String> letters(NominationRef ref) {
        return Sql.select("l.subject_key, 1", "letter l WHERE l.login = ?", ref.value())
                .tail("ORDER BY l.id")
                .list(em, row -> row.text(0));
    }

    /** The expert's part, opened by link and second fact. */
    ExpertPass pass(NominationRef ref, Actor by) {
        String code = links.send(ref, by);
        return links.enter(token(ref), new Typed(code), EXPERT).pass().orElseThrow();
    }

    /** Everything that the expert has to say. */
    void fill(ExpertPass pass, String passport) {
        ALL.forEach((field, text) -> part.save(pass, FieldName.of(field), new Typed(text), EXPERT));
        part.save(pass, FieldName.of(ExpertField.PASSPORT_NUMBER), new Typed(passport), EXPERT);
        part.save(pass, FieldName.expertise("3"), new Typed("Ten years of undercover work"), EXPERT);
        for (PaperKind kind : PaperKind.values()) {
            part.attach(pass, kind, "paper.pdf", new ByteArrayInputStream(PDF), EXPERT);
        }
    }

    /** What the database holds of a field. */
    byte[] stored(NominationRef ref, ExpertField field) {
        return Sql.select(
                        "COALESCE(e.sealed, e.words), 1",
                        "expert_field e JOIN nomination x ON x.id = e.nomination_id WHERE x.ref = ?",
                        ref.value())
                .and("e.field = ?", field)
                .first(em, row -> row.bytes(0).orElseThrow())
                .orElse(new byte[0]);
    }
}
