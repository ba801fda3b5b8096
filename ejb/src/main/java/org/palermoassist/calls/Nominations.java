package org.palermoassist.calls;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Reads nominations. A reader who may not know of one is told that there is none. */
@UseCase
public class Nominations {
    private static final String EXPERTISE = ExpertField.EXPERTISE.name() + "/";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NominationStore store;

    @Inject
    private CallsJournal journal;

    @Inject
    private Clock clock;

    /** What the selection knows of the nominations of a call that were announced, by State and in its order. */
    public List<NominationFacts> facts(CallRef call, Actor by) {
        by.mustHave(Right.NOMINATION_READ);
        Instant now = clock.instant();
        return store.known(Condition.of("c.ref = ? AND x.announced_at IS NOT NULL", call.value())).stream()
                .map(known -> facts(known, now))
                .toList();
    }

    /** Nominations of a call that the reader may know of, by State and in its order. */
    public List<NominationRow> rows(CallRef call, Actor by) {
        return rows(among("c.ref = ?", call.value(), by), by);
    }

    private List<NominationRow> rows(List<Known> several, Actor by) {
        Map<NominationRef, Set<MissingPart>> missing = store.missing(several, by);
        return several.stream()
                .map(known -> row(known, missing.get(known.head().ref())))
                .toList();
    }

    /** Nominations that a note verbale names, in the order of the State. */
    public List<NominationRow> ofNote(String noteRef, Actor by) {
        return rows(among("x.note_ref = ?", noteRef, by), by);
    }

    private List<Known> among(String condition, String value, Actor by) {
        Condition sight = NominationSight.of(by);
        List<Object> values = new ArrayList<>(List.of(value));
        values.addAll(sight.values());
        return store.known(new Condition(condition + " AND " + sight.sql(), values));
    }

    /** What the selection knows of one nomination, when the reader may know of it. */
    public Optional<NominationFacts> find(NominationRef ref, Actor by) {
        return among("x.ref = ?", ref.value(), by).stream()
                .map(known -> facts(known, clock.instant()))
                .findFirst();
    }

    /**
     * A nomination.
     *
     * @throws NotFound when there is none for this reader
     */
    public NominationDetails details(NominationRef ref, Actor by) {
        Known known = store.seen(ref, by);
        return new NominationDetails(
                row(known, store.missing(known, by)),
                known.head().version(),
                known.head().email(),
                known.head().language(),
                facts(known, clock.instant()),
                known.papers().keySet(),
                known.isBankGiven(),
                linkUntil(known),
                known.head().former(),
                known.times().replaceUntil(),
                journal.of(ref, by),
                acts(known, by));
    }

    private Optional<Instant> linkUntil(Known known) {
        return Sql.select(
                        "l.until_at, 1",
                        "expert_link l WHERE l.nomination_id = ?",
                        known.head().id())
                .and("l.until_at > ?", clock.instant())
                .and("l.wrong < " + ExpertLinks.MOST_WRONG)
                .tail("ORDER BY l.id DESC")
                .first(em, row -> row.instant(0).orElseThrow());
    }

    private Set<NominationAct> acts(Known known, Actor by) {
        Set<NominationAct> acts = EnumSet.noneOf(NominationAct.class);
        boolean own = by.speaksFor(known.head().state());
        boolean draft = known.head().done() == NominationStatus.DRAFT;
        boolean announced = known.head().done() == NominationStatus.ANNOUNCED;
        boolean makes = own && by.has(Right.NOMINATION_PREPARE) || by.has(Right.NOMINATION_ON_BEHALF);
        boolean sends = own && by.has(Right.NOMINATION_SEND) || by.has(Right.NOMINATION_ON_BEHALF);
        add(acts, draft && makes, NominationAct.EDIT);
        add(acts, (draft || announced) && makes, NominationAct.LINK);
        add(acts, (draft || announced) && makes && known.head().order() > 1, NominationAct.MOVE);
        add(acts, draft && makes || announced && sends, NominationAct.WITHDRAW);
        boolean inTime = clock.instant().isBefore(Deadlines.endOf(known.times().replaceUntil()));
        add(acts, announced && sends && inTime, NominationAct.REPLACE);
        add(acts, by.has(Right.EXPERT_DATA_READ), NominationAct.READ_DATA);
        return acts;
    }

    private static void add(Set<NominationAct> acts, boolean may, NominationAct act) {
        if (may) {
            acts.add(act);
        }
    }

    private NominationRow row(Known known, Set<MissingPart> missing) {
        return new NominationRow(
                known.head().ref(),
                known.head().call(),
                known.head().state(),
                known.head().order(),
                known.head().name(),
                known.standing(clock.instant()),
                known.note().ref(),
                known.note().number(),
                known.note().datedOn(),
                known.note().arrivedAt().filter(any -> known.note().isRegistered()),
                known.times().announcedAt(),
                known.times().completeAt(),
                missing);
    }

    private static NominationFacts facts(Known known, Instant now) {
        Map<String, String> expertise = new TreeMap<>();
        known.fields().forEach((field, said) -> {
            if (field.startsWith(EXPERTISE)) {
                expertise.put(field.substring(EXPERTISE.length()), said.words());
            }
        });
        return new NominationFacts(
                known.head().ref(),
                known.head().call(),
                known.head().state(),
                known.head().order(),
                known.receivedAt(),
                known.times().completeAt(),
                known.head().name(),
                known.said(ExpertField.GENDER).filter(said -> said.length() == 1),
                known.said(ExpertField.NATIONALITY).orElse(""),
                known.said(ExpertField.HOME_COUNTRY).orElse(""),
                known.said(ExpertField.DUTY_STATION).orElse(""),
                expertise,
                known.isYes(ExpertField.PRESENTER),
                known.isYes(ExpertField.GOVERNMENT),
                known.isYes(ExpertField.STATEMENT),
                known.isYes(ExpertField.VISA_NEEDED),
                known.said(ExpertField.PASSPORT_UNTIL).map(LocalDate::parse),
                known.standing(now),
                known.head().meetings());
    }
}
