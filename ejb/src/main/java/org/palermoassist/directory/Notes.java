package org.palermoassist.directory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.SearchWords;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Reads the register of notes verbales. A reader who may not know of a note is told that there is none. */
@UseCase
public class Notes {
    /** Names of the sorts. */
    public static final Set<String> SORTS = Set.of("arrived", "dated", "number", "sender", "kind", "status");

    private static final String COLUMNS =
            """
            n.ref, n.edition, n.status, n.kind, n.number, n.dated_on, n.arrived_at, n.sender,
            COALESCE((SELECT s.name FROM state_name s WHERE s.code = SUBSTR(n.sender, 7) AND s.lang = '%1$s'),
              (SELECT s.name FROM state_name s WHERE s.code = SUBSTR(n.sender, 7) AND s.lang = 'en'),
              (SELECT COALESCE(IF('%1$s' = 'fr', o.name_fr, NULL), o.name) FROM organization o
                WHERE o.ref = SUBSTR(n.sender, 14)), n.sender) AS sender_name,
            n.addressee, n.language, n.subject, n.id""";

    @PersistenceContext
    private EntityManager em;

    /**
     * One page of the register.
     *
     * @param wanted sort is one of {@link #SORTS}; the own order is last arrival first, what has not arrived before that
     */
    public Page<NoteRow> page(NoteFilter filter, PageRequest wanted, Actor by) {
        return narrowed(columns(by), filter, by)
                .tail(order(wanted) + ", n.id DESC")
                .page(em, wanted, Notes::row);
    }

    /** How many match. */
    public long count(NoteFilter filter, Actor by) {
        return narrowed("1", filter, by).count(em);
    }

    /**
     * A note verbale in one row.
     *
     * @throws NotFound when there is none for this reader
     */
    public NoteRow row(NoteRef ref, Actor by) {
        return find(ref, by).orElseThrow(() -> new NotFound(ref));
    }

    /** A note verbale in one row, when the reader may know of it. */
    public Optional<NoteRow> find(NoteRef ref, Actor by) {
        return narrowed(columns(by), NoteFilter.of(), by)
                .and("n.ref = ?", ref.value())
                .first(em, Notes::row);
    }

    /**
     * A note verbale.
     *
     * @throws NotFound when there is none for this reader
     */
    public NoteDetails details(NoteRef ref, Actor by) {
        NoteRow row = row(ref, by);
        List<String> records = Sql.select(
                        "r.record_ref", "note_record r JOIN note n ON n.id = r.note_id WHERE n.ref = ?", ref.value())
                .tail("ORDER BY r.at, r.record_ref")
                .list(em, one -> one.text(0));
        return new NoteDetails(row, appointment(ref), entries(row, by), records, NoteSight.acts(row.status(), by));
    }

    private Optional<Appointment> appointment(NoteRef ref) {
        return Sql.select(
                        "a.duties, a.name, a.office, a.email, a.phone, a.login, a.since",
                        "note_appointment a JOIN note n ON n.id = a.note_id WHERE n.ref = ?",
                        ref.value())
                .first(
                        em,
                        row -> new Appointment(
                                Arrays.stream(row.text(0).split(","))
                                        .map(FocalPointDuty::valueOf)
                                        .collect(Collectors.toSet()),
                                row.text(1),
                                row.text(2),
                                row.text(3),
                                row.text(4),
                                row.text(5),
                                row.date(6).orElseThrow()));
    }

    /** The note verbale that caused this record, when the reader may know of it. */
    public Optional<NoteRow> causeOf(String record, Actor by) {
        return narrowed(columns(by), NoteFilter.of(), by)
                .and("n.id IN (SELECT r.note_id FROM note_record r WHERE r.record_ref = ?)", record)
                .tail("ORDER BY n.id")
                .first(em, Notes::row);
    }

    private List<NoteEntryRow> entries(NoteRow now, Actor by) {
        boolean all = by.has(Right.AUDIT_READ);
        String own = now.sender().state().filter(by::speaksFor).isPresent()
                ? now.sender().code()
                : "";
        return Sql.select(
                        "e.at, e.act, e.reason, e.login, e.role, e.body, e.kind, e.number, e.dated_on, e.arrived_at,"
                                + " e.sender, e.addressee, e.language, e.subject",
                        "note_entry e JOIN note n ON n.id = e.note_id WHERE n.ref = ?",
                        now.ref().value())
                .tail("ORDER BY e.edition DESC")
                .list(
                        em,
                        row -> new NoteEntryRow(
                                row.instant(0).orElseThrow(),
                                NoteAct.valueOf(row.text(1)),
                                row.text(2),
                                all || row.text(5).equals(own) ? row.text(3) : "",
                                row.text(4),
                                form(row, 6)));
    }

    private static Sql narrowed(String columns, NoteFilter filter, Actor by) {
        Sql sql = Sql.select(columns, "note n WHERE 1=1").and(NoteSight.of(by));
        if (!filter.words().isBlank()) {
            String like = new SearchWords(filter.words()).like();
            sql.and(Condition.of(
                    "(n.number LIKE ? OR n.subject LIKE ? OR n.addressee LIKE ? OR n.ref = ?)",
                    like,
                    like,
                    like,
                    filter.words().strip()));
        }
        return sql.andIf(filter.kind().map(Enum::name), "n.kind = ?")
                .andIf(filter.status().map(Enum::name), "n.status = ?")
                .andIf(filter.state().map("state:"::concat), "n.sender = ?")
                .andIf(
                        filter.arrivedFrom().map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)),
                        "n.arrived_at >= ?")
                .andIf(
                        filter.arrivedTo()
                                .map(day -> day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)),
                        "n.arrived_at < ?");
    }

    private static String order(PageRequest wanted) {
        String direction = wanted.ascending() ? "" : " DESC";
        return switch (wanted.sort()) {
            case "arrived" -> "ORDER BY n.arrived_at" + direction;
            case "dated" -> "ORDER BY n.dated_on" + direction;
            case "number" -> "ORDER BY n.number" + direction;
            case "sender" -> "ORDER BY sender_name" + direction;
            case "kind" -> "ORDER BY n.kind" + direction;
            case "status" -> "ORDER BY n.status" + direction;
            default -> "ORDER BY n.arrived_at IS NULL DESC, n.arrived_at DESC";
        };
    }

    private static String columns(Actor by) {
        return COLUMNS.formatted(FocalPoints.language(by));
    }

    private static NoteRow row(Row row) {
        NoteForm form = new NoteForm(
                NoteKind.valueOf(row.text(3)),
                row.text(4),
                row.date(5),
                row.instant(6),
                new NoteSender(row.text(7)),
                row.text(9),
                row.text(10),
                row.text(11),
                Optional.empty());
        return new NoteRow(
                new NoteRef(row.text(0)),
                row.integer(1),
                NoteStatus.valueOf(row.text(2)),
                form.kind(),
                form.number(),
                form.datedOn(),
                form.arrivedAt(),
                form.sender(),
                row.text(8),
                form.addressee(),
                form.language(),
                form.subject());
    }

    private static NoteForm form(Row row, int at) {
        return new NoteForm(
                NoteKind.valueOf(row.text(at)),
                row.text(at + 1),
                row.date(at + 2),
                row.instant(at + 3),
                new NoteSender(row.text(at + 4)),
                row.text(at + 5),
                row.text(at + 6),
                row.text(at + 7),
                Optional.empty());
    }
}
