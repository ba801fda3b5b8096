package org.palermoassist.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palermoassist.directory.NoteNews;
import org.palermoassist.meetings.AgendaItem;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;

/** Loads nominations with all their parts, and writes down when all parts are there. */
@ApplicationScoped
class NominationStore {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Meetings meetings;

    @Inject
    private CallsJournal journal;

    /** Nominations that match, with what was said in plain fields; in the order of States and within a State in its own. */
    List<Known> known(Condition condition) {
        em.flush();
        Map<Long, Known> found = Sql.select(Known.COLUMNS, Known.TABLES)
                .and(condition)
                .tail("ORDER BY x.state_code, x.state_order, x.id")
                .list(em, Known::of)
                .stream()
                .collect(
                        Collectors.toMap(one -> one.head().id(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
        List<Long> ids = List.copyOf(found.keySet());
        Sql.select("e.nomination_id, e.field, e.words, e.said_at", "expert_field e WHERE e.nomination_id IN ?", ids)
                .list(em, row -> found.get(row.number(0))
                        .fields()
                        .put(
                                row.text(1),
                                new Known.Said(row.text(2), row.instant(3).orElseThrow())));
        Sql.select("p.nomination_id, p.kind, p.media, p.said_at", "expert_paper p WHERE p.nomination_id IN ?", ids)
                .list(em, row -> found.get(row.number(0))
                        .papers()
                        .put(
                                PaperKind.valueOf(row.text(1)),
                                new Known.Said(row.text(2), row.instant(3).orElseThrow())));
        return List.copyOf(found.values());
    }

    /**
     * A nomination that the actor knows of.
     *
     * @throws NotFound when there is none for this actor
     */
    Known seen(NominationRef ref, Actor by) {
        Condition sight = NominationSight.of(by);
        List<Object> values = new ArrayList<>(List.of(ref.value()));
        values.addAll(sight.values());
        return known(new Condition("x.ref = ? AND " + sight.sql(), values)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ref));
    }

    /** One by its id, whoever asks. */
    Known byId(long id) {
        return known(Condition.of("x.id = ?", id)).get(0);
    }

    /** The same as an entity, locked until commit. */
    Nomination lock(Known known) {
        return em.find(Nomination.class, known.head().id(), LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Nomination nomination) {
        em.persist(nomination);
        em.flush();
    }

    /** The fields for expertise that the meetings of a nomination ask for, each with its item of the agenda. */
    Map<MeetingRef, Map<String, AgendaItem>> agendas(Known known, Actor by) {
        return agendas(known, ref -> meetings.details(ref, by).agenda());
    }

    private static Map<MeetingRef, Map<String, AgendaItem>> agendas(
            Known known, Function<MeetingRef, List<AgendaItem>> read) {
        Map<MeetingRef, Map<String, AgendaItem>> agendas = new LinkedHashMap<>();
        MeetingRef own = known.head().meetings().iterator().next();
        for (MeetingRef meeting : known.head().meetings()) {
            Map<String, AgendaItem> items = new LinkedHashMap<>();
            for (AgendaItem item : read.apply(meeting)) {
                String name = meeting.equals(own) ? item.number() : meeting + "/" + item.number();
                items.put(FieldName.expertise(name).toString(), item);
            }
            agendas.put(meeting, items);
        }
        return agendas;
    }

    /** What a nomination lacks. */
    Set<MissingPart> missing(Known known, Actor by) {
        return missing(List.of(known), by).get(known.head().ref());
    }

    /** What each of these lacks; the agenda of a meeting is read once for all of them. */
    Map<NominationRef, Set<MissingPart>> missing(List<Known> several, Actor by) {
        Map<MeetingRef, List<AgendaItem>> seen = new HashMap<>();
        Map<NominationRef, Set<MissingPart>> missing = new HashMap<>();
        for (Known known : several) {
            List<Set<String>> asked = agendas(
                            known,
                            ref -> seen.computeIfAbsent(
                                    ref, one -> meetings.details(one, by).agenda()))
                    .values()
                    .stream()
                    .map(Map::keySet)
                    .toList();
            missing.put(known.head().ref(), Completeness.missing(known, asked));
        }
        return missing;
    }

    /** Looks again whether all parts are there; once they are, the moment of the last one stays. */
    void recheck(long id, Actor by) {
        Known known = byId(id);
        boolean complete = missing(known, by).isEmpty();
        Optional<Instant> before = known.times().completeAt();
        if (complete && before.isEmpty()) {
            lock(known).complete(Completeness.last(known));
            journal.written(known.head().ref(), CallAct.COMPLETE, "", by);
        } else if (!complete && before.isPresent()) {
            lock(known).complete(null);
            journal.written(
                    known.head().ref(), CallAct.INCOMPLETE, missing(known, by).toString(), by);
        }
    }

    /** Others that name the same person: what hindered them may be gone. */
    void recheckOthers(Nomination one, Actor by) {
        one.personKey().ifPresent(key -> Sql.select("x.id, 1", "nomination x WHERE x.person_key = ?", key)
                .and("x.id <> ?", one.id())
                .list(em, row -> row.number(0))
                .forEach(id -> recheck(id, by)));
    }

    /** A note verbale was registered, corrected or reversed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void noteNews(@Observes NoteNews news) {
        Sql.select("x.id, 1", "nomination x WHERE x.note_ref = ?", news.ref().value())
                .list(em, row -> row.number(0))
                .forEach(id -> recheck(id, news.by()));
    }
}
