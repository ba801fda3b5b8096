package org.palermoassist.meetings;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.palermoassist.audit.AuditChange;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.SearchWords;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.Stale;
import org.palermoassist.shared.UseCase;
import org.palermoassist.subsistence.PlaceCode;

/** Meetings of the Conference and its working groups. Their facts are public; fund managers and coordinators keep them. */
@UseCase
public class Meetings {
    private static final String COLUMNS =
            "m.ref, m.body, m.session, m.title, m.opens_on, m.closes_on, m.place, m.venue,"
                    + " m.instrument, m.version, m.zone, m.id";
    private static final String BACK_TO_BACK = "BACK_TO_BACK";
    private static final String JOINT = "JOINT";
    private static final int MOST_DAYS_BETWEEN = 7;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReferenceData reference;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Meetings: those to come first, the next one at the top, then those that are over, the latest first. */
    public Page<MeetingRow> page(MeetingFilter filter, PageRequest wanted, Actor by) {
        Sql sql = Sql.select(COLUMNS, "meeting m WHERE 1=1");
        if (!filter.words().isBlank()) {
            String like = new SearchWords(filter.words()).like();
            sql.and(Condition.of("(m.title LIKE ? OR m.venue LIKE ?)", like, like));
        }
        sql.andIf(filter.body(), "m.body = ?");
        if (!filter.past()) {
            sql.and("m.closes_on >= ?", today());
        }
        String today = "'" + today() + "'";
        return sql.tail("ORDER BY m.closes_on < " + today + ", IF(m.closes_on < " + today
                        + ", -DATEDIFF(m.opens_on, '2000-01-01'), DATEDIFF(m.opens_on, '2000-01-01')), m.id")
                .page(em, wanted, Meetings::row);
    }

    /**
     * A meeting.
     *
     * @throws NotFound when there is none
     */
    public MeetingDetails details(MeetingRef ref, Actor by) {
        return Sql.select(COLUMNS, "meeting m WHERE m.ref = ?", ref.value())
                .first(em, this::details)
                .orElseThrow(() -> new NotFound(ref));
    }

    /**
     * Enters a meeting.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link MeetingsRule}
     */
    public MeetingRef register(MeetingForm form, Actor by) {
        by.mustHave(Right.MEETING_KEEP);
        check(form, Optional.empty());
        MeetingRef ref = MeetingRef.next();
        Sql.change(
                em,
                "INSERT INTO meeting (version, ref, body, session, title, opens_on, closes_on, zone, place,"
                        + " venue, instrument, entered_at) VALUES (1, ?, ?, ?, '', ?, ?, '', '', '', '', ?)",
                ref.value(),
                form.body(),
                form.session(),
                form.opensOn(),
                form.closesOn(),
                clock.instant());
        write(ref, form);
        audit.record(by, "meeting.register", ref, form.body(), form.session(), form.opensOn(), form.place());
        return ref;
    }

    /**
     * Changes what is said of a meeting.
     *
     * @param version as it was read
     * @throws Stale when somebody else changed it
     */
    public void change(MeetingRef ref, int version, MeetingForm form, Actor by) {
        by.mustHave(Right.MEETING_KEEP);
        MeetingDetails old = details(ref, by);
        check(form, Optional.of(ref));
        int changed = Sql.change(
                em, "UPDATE meeting SET version = version + 1 WHERE ref = ? AND version = ?", ref.value(), version);
        if (changed == 0) {
            throw new Stale(ref);
        }
        write(ref, form);
        audit.changed(by, "meeting.change", ref, AuditChange.of(said(old.form()), said(form)));
    }

    private static String said(MeetingForm form) {
        return String.join(
                " | ",
                form.body() + " " + form.session(),
                form.title(),
                form.opensOn() + "/" + form.closesOn(),
                form.place().toString(),
                form.venue(),
                form.agenda().size() + " items");
    }

    private void check(MeetingForm form, Optional<MeetingRef> own) {
        long same = Sql.select("1", "meeting m WHERE m.body = ?", form.body())
                .and("m.session = ?", form.session())
                .and("m.opens_on = ?", form.opensOn())
                .andIf(own.map(MeetingRef::value), "m.ref <> ?")
                .count(em);
        MeetingsRule.MEETING_IS_NEW.require(same == 0, form.body(), form.session());
        form.agenda().stream()
                .flatMap(item -> item.provisions().stream())
                .forEach(code -> MeetingsRule.PROVISION_IS_KNOWN.require(
                        reference.provisions().find(code).isPresent(), code));
        form.backToBack().forEach(ref -> near(form, row(ref)));
        form.joint().forEach(ref -> near(form, row(ref)));
    }

    private MeetingRow row(MeetingRef ref) {
        return Sql.select(COLUMNS, "meeting m WHERE m.ref = ?", ref.value())
                .first(em, Meetings::row)
                .orElseThrow(() -> new NotFound(ref));
    }

    private static void near(MeetingForm form, MeetingRow other) {
        long after = ChronoUnit.DAYS.between(form.closesOn(), other.opensOn());
        long before = ChronoUnit.DAYS.between(other.closesOn(), form.opensOn());
        MeetingsRule.NEIGHBOURS_ARE_NEAR.require(
                Math.max(after, before) <= MOST_DAYS_BETWEEN && other.place().equals(form.place()),
                other.title(),
                MOST_DAYS_BETWEEN);
    }

    private void write(MeetingRef ref, MeetingForm form) {
        Sql.change(
                em,
                "UPDATE meeting SET body = ?, session = ?, title = ?, opens_on = ?, closes_on = ?, zone = ?,"
                        + " place = ?, venue = ?, instrument = ? WHERE ref = ?",
                form.body(),
                form.session(),
                form.title(),
                form.opensOn(),
                form.closesOn(),
                form.zone().getId(),
                form.place().value(),
                form.venue(),
                form.instrument(),
                ref.value());
        long id = Sql.select("m.id, 1", "meeting m WHERE m.ref = ?", ref.value())
                .first(em, row -> row.number(0))
                .orElseThrow();
        agenda(id, form.agenda());
        Sql.change(em, "DELETE FROM meeting_neighbour WHERE meeting_id = ? OR neighbour_id = ?", id, id);
        form.backToBack().stream()
                .filter(other -> !other.equals(ref))
                .forEach(other -> neighbours(id, other, BACK_TO_BACK));
        form.joint().stream()
                .filter(other -> !other.equals(ref) && !form.backToBack().contains(other))
                .forEach(other -> neighbours(id, other, JOINT));
    }

    private void agenda(long id, List<AgendaItem> items) {
        Sql.change(em, "DELETE FROM meeting_item WHERE meeting_id = ?", id);
        int position = 1;
        for (AgendaItem item : items) {
            Sql.change(
                    em,
                    "INSERT INTO meeting_item (meeting_id, position, number, title, provisions)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    id,
                    position++,
                    item.number(),
                    item.title(),
                    String.join(",", item.provisions()));
        }
    }

    private void neighbours(long id, MeetingRef other, String kind) {
        for (String pair : List.of("SELECT ?, m.id, ? FROM", "SELECT m.id, ?, ? FROM")) {
            Sql.change(
                    em,
                    "INSERT INTO meeting_neighbour (meeting_id, neighbour_id, kind) " + pair
                            + " meeting m WHERE m.ref = ?",
                    id,
                    kind,
                    other.value());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private List<MeetingRef> neighbours(long id, String kind) {
        return Sql.select(
                        "o.ref, 1",
                        "meeting_neighbour n JOIN meeting o ON o.id = n.neighbour_id WHERE n.meeting_id = ?",
                        id)
                .and("n.kind = ?", kind)
                .tail("ORDER BY o.opens_on, o.id")
                .list(em, row -> new MeetingRef(row.text(0)));
    }

    private MeetingDetails details(Row row) {
        MeetingRow head = row(row);
        long id = row.number(11);
        List<AgendaItem> agenda = Sql.select(
                        "i.number, i.title, i.provisions", "meeting_item i WHERE i.meeting_id = ?", id)
                .tail("ORDER BY i.position")
                .list(em, one -> new AgendaItem(one.text(0), one.text(1), codes(one.text(2))));
        return new MeetingDetails(
                head.ref(),
                row.integer(9),
                head.body(),
                head.session(),
                head.title(),
                head.opensOn(),
                head.closesOn(),
                ZoneId.of(row.text(10)),
                head.place(),
                head.venue(),
                head.instrument(),
                agenda,
                neighbours(id, BACK_TO_BACK),
                neighbours(id, JOINT));
    }

    private static TreeSet<String> codes(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static MeetingRow row(Row row) {
        return new MeetingRow(
                new MeetingRef(row.text(0)),
                row.text(1),
                row.integer(2),
                row.text(3),
                row.date(4).orElseThrow(),
                row.date(5).orElseThrow(),
                new PlaceCode(row.text(6)),
                row.text(7),
                row.text(8));
    }
}
