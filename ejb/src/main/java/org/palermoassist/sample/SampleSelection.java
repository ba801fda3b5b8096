package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
import org.apache.commons.csv.CSVRecord;
import org.palermoassist.calls.CallForm;
import org.palermoassist.calls.CallKeeping;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.ExpertField;
import org.palermoassist.calls.ExpertLinks;
import org.palermoassist.calls.ExpertPart;
import org.palermoassist.calls.ExpertPass;
import org.palermoassist.calls.FieldName;
import org.palermoassist.calls.NominationForm;
import org.palermoassist.calls.NominationMaking;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.PaperKind;
import org.palermoassist.calls.PoolShare;
import org.palermoassist.directory.NoteForm;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRegister;
import org.palermoassist.directory.NoteSender;
import org.palermoassist.fund.FundReading;
import org.palermoassist.meetings.AgendaItem;
import org.palermoassist.meetings.MeetingForm;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.security.Typed;
import org.palermoassist.selection.Estimates;
import org.palermoassist.selection.Panels;
import org.palermoassist.selection.SelectionDecisions;
import org.palermoassist.selection.SelectionRuns;
import org.palermoassist.selection.StateFact;
import org.palermoassist.selection.StateFacts;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.SampleClock;
import org.palermoassist.shared.Sql;
import org.palermoassist.subsistence.PlaceCode;

/** A call that is over, with its nominations, its panel and its decision; days are counted from the day on which it is loaded. */
@ApplicationScoped
class SampleSelection {
    private static final int OPENS = 20;
    private static final int OPENED = -70;
    private static final int NAMED = -50;
    private static final int MARKED = -6;
    private static final LocalDate KNOWN_SINCE = LocalDate.parse("2024-01-01");
    private static final byte[] PAPER = "%PDF-1.7 SAMPLE: invented paper".getBytes(StandardCharsets.US_ASCII);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Meetings meetings;

    @Inject
    private CallKeeping keeping;

    @Inject
    private NoteRegister notes;

    @Inject
    private NominationMaking making;

    @Inject
    private ExpertLinks links;

    @Inject
    private ExpertPart part;

    @Inject
    private FundReading fund;

    @Inject
    private StateFacts facts;

    @Inject
    private Panels panels;

    @Inject
    private Estimates estimates;

    @Inject
    private SelectionRuns runs;

    @Inject
    private SelectionDecisions decisions;

    @Inject
    private Clock clock;

    /** A nomination with the row that says what was marked and what its journey costs. */
    private record Named(NominationRef ref, CSVRecord row) {}

    /** Everything but the panel, whose members need accounts: to be called once these are open. */
    void load(SampleFiles files, SamplePeople people) {
        Actor manager = people.fundManager();
        List<Named> named = new ArrayList<>();
        CallRef call = call(files, manager);
        SampleClock.at(at(NAMED), () -> files.table("nominations.csv")
                .forEach(row -> named.add(new Named(nominate(call, row, people.coordinator()), row))));
        SampleClock.at(at(MARKED), () -> select(call, named, people));
    }

    private Instant at(int days) {
        return clock.instant().plus(days, ChronoUnit.DAYS);
    }

    private LocalDate opens() {
        return LocalDate.ofInstant(at(OPENS), ZoneOffset.UTC);
    }

    private CallRef call(SampleFiles files, Actor manager) {
        List<CallRef> made = new ArrayList<>();
        MeetingForm planned = meeting();
        SampleClock.at(at(OPENED), () -> {
            files.table("state-facts.csv").forEach(row -> fact(row, manager));
            MeetingRef meeting = meetings.register(planned, manager);
            List<PoolShare> shares = fund.pools(manager).stream()
                    .map(pool -> new PoolShare(pool.ref(), Money.of(new BigDecimal("9000"), "USD")))
                    .toList();
            CallForm form = new CallForm(meeting, CallForm.FIRST, CallForm.LATE, CallForm.REPLACE, 1, shares);
            CallRef call = keeping.prepare(form, manager);
            keeping.open(call, manager);
            made.add(call);
        });
        return made.get(0);
    }

    private MeetingForm meeting() {
        return new MeetingForm(
                "WG.2",
                16,
                "Sample: Working Group of Government Experts on Technical Assistance, 16th session",
                opens(),
                opens().plusDays(2),
                ZoneId.of("Europe/Vienna"),
                new PlaceCode("AT-VIE"),
                "Vienna International Centre",
                "UNTOC",
                List.of(
                        new AgendaItem("2", "Training and technical assistance", new TreeSet<>(Set.of("UNTOC-29"))),
                        new AgendaItem("3", "Special investigative techniques", new TreeSet<>(Set.of("UNTOC-20")))),
                List.of(),
                List.of());
    }

    private void fact(CSVRecord row, Actor manager) {
        StateFact fact = StateFact.valueOf(row.get("fact"));
        facts.record(
                row.get("state"),
                new StateFacts.Recorded(fact, KNOWN_SINCE, Optional.empty()),
                "SAMPLE: invented",
                manager);
    }

    private NominationRef nominate(CallRef call, CSVRecord row, Actor coordinator) {
        String state = row.get("state");
        NoteRef note = notes.register(note(state, row.get("note"), clock.instant()), coordinator);
        NominationForm form = new NominationForm(row.get("name"), row.get("email"), "en", Optional.empty());
        NominationRef ref = making.onBehalf(call, state, form, note, coordinator);
        String code = links.send(ref, coordinator);
        ExpertPass pass = links.enter(token(ref), new Typed(code), Actor.anonymous())
                .pass()
                .orElseThrow();
        fields(row).forEach((field, text) -> part.save(pass, FieldName.of(field), new Typed(text), Actor.anonymous()));
        FieldName expertise = FieldName.expertise(row.get("item"));
        part.save(pass, expertise, new Typed(row.get("expertise")), Actor.anonymous());
        for (PaperKind kind : PaperKind.values()) {
            part.attach(pass, kind, "paper.pdf", new ByteArrayInputStream(PAPER), Actor.anonymous());
        }
        return ref;
    }

    private static NoteForm note(String state, String number, Instant arrived) {
        return new NoteForm(
                NoteKind.NOMINATION,
                number,
                Optional.of(LocalDate.ofInstant(arrived, ZoneOffset.UTC)),
                Optional.of(arrived),
                NoteSender.ofState(state),
                "Secretariat of the Conference of the Parties",
                "en",
                "Sample: nomination of an expert",
                Optional.empty());
    }

    private static Map<ExpertField, String> fields(CSVRecord row) {
        String state = row.get("state");
        return Map.ofEntries(
                Map.entry(ExpertField.NAME, row.get("name")),
                Map.entry(ExpertField.BIRTH, "1980-05"),
                Map.entry(ExpertField.GENDER, row.get("gender")),
                Map.entry(ExpertField.NATIONALITY, state),
                Map.entry(ExpertField.HOME_COUNTRY, row.get("home")),
                Map.entry(ExpertField.DUTY_STATION, row.get("station")),
                Map.entry(ExpertField.POSITION, row.get("position")),
                Map.entry(ExpertField.GOVERNMENT, "YES"),
                Map.entry(ExpertField.PASSPORT_COUNTRY, state),
                Map.entry(ExpertField.PASSPORT_NUMBER, row.get("passport")),
                Map.entry(ExpertField.PASSPORT_UNTIL, "2035-01-31"),
                Map.entry(ExpertField.VISA_NEEDED, "YES"),
                Map.entry(ExpertField.PRESENTER, row.get("presenter")),
                Map.entry(ExpertField.STATEMENT, "YES"));
    }

    /** The secret of the link in the letter that waits. */
    private Typed token(NominationRef ref) {
        String body = Sql.select("l.body, 1", "letter l WHERE l.login = ?", ref.value())
                .tail("ORDER BY l.id DESC")
                .first(em, row -> row.text(0))
                .orElseThrow();
        return new Typed(body.replaceAll("(?s).*token=([A-Za-z0-9_-]+).*", "$1"));
    }

    private void select(CallRef call, List<Named> named, SamplePeople people) {
        Actor manager = people.fundManager();
        List<Actor> members = people.all(Role.PANEL_MEMBER);
        members.forEach(member -> panels.convene(call, member.login(), manager));
        named.forEach(one -> estimates.enter(one.ref(), usd(one.row().get("fare")), manager));
        for (int i = 0; i < members.size(); i++) {
            Actor member = members.get(i);
            panels.declare(call, new Panels.Declaration("AT", "", Set.of()), member);
            for (Named one : named) {
                panels.mark(
                        call, one.ref(), Integer.parseInt(one.row().get("marks").split(" ")[i]), member);
            }
            panels.lock(call, member);
        }
        int number = runs.compute(call, manager);
        members.forEach(member -> runs.sign(call, number, member));
        decisions.decide(call, number, manager);
    }

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }
}
