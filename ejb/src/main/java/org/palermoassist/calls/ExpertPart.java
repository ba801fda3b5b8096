package org.palermoassist.calls;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.meetings.AgendaItem;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Typed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** What an expert does behind the personal link: field by field, each written when it is left. */
@UseCase
public class ExpertPart {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private NominationStore store;

    @Inject
    private ExpertFields fields;

    @Inject
    private ExpertPapers papers;

    @Inject
    private Meetings meetings;

    @Inject
    private ReferenceData reference;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The expert's part as it stands.
     *
     * @throws NotFound when the link lives no longer
     */
    public ExpertDetails details(ExpertPass pass, Actor by) {
        Known known = opened(pass);
        Map<String, String> said = new TreeMap<>();
        Map<String, Instant> given = new TreeMap<>();
        known.fields().forEach((name, one) -> {
            if (FieldName.parse(name).field().secret()) {
                given.put(name, one.at());
            } else {
                said.put(name, one.words());
            }
        });
        Map<PaperKind, Instant> came = new TreeMap<>();
        known.papers().forEach((kind, one) -> came.put(kind, one.at()));
        return new ExpertDetails(
                known.head().ref(),
                known.head().name(),
                known.head().state(),
                known.standing(clock.instant()),
                known.times().deadlines().firstUntil(),
                known.times().deadlines().lateUntil(),
                meetings(known, by),
                said,
                given,
                came,
                store.missing(known, by),
                known.isBankGiven());
    }

    private List<ExpertDetails.ExpertMeeting> meetings(Known known, Actor by) {
        Map<MeetingRef, Map<String, AgendaItem>> agendas = store.agendas(known, by);
        return agendas.entrySet().stream()
                .map(entry -> {
                    MeetingDetails meeting = meetings.details(entry.getKey(), by);
                    return new ExpertDetails.ExpertMeeting(
                            meeting.ref(),
                            meeting.title(),
                            meeting.opensOn(),
                            meeting.closesOn(),
                            meeting.venue(),
                            entry.getValue());
                })
                .toList();
    }

    /**
     * Writes what stands in a field; nothing takes back what was said.
     *
     * @param typed as typed
     * @return what the nomination lacks now
     * @throws org.palermoassist.shared.RuleViolation {@link CallsRule}: what cannot stand in this field, and why
     */
    public Set<MissingPart> save(ExpertPass pass, FieldName name, Typed typed, Actor by) {
        Known known = opened(pass);
        long id = known.head().id();
        boolean asked = name.field() != ExpertField.EXPERTISE
                || store.agendas(known, by).values().stream().anyMatch(items -> items.containsKey(name.toString()));
        CallsRule.FIELD_IS_KNOWN.require(asked, name);
        Nomination nomination = store.lock(known);
        if (typed.text().isBlank()) {
            fields.clear(id, name);
        } else {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Deadlines.VIENNA);
            String kept = FieldCheck.kept(name.field(), typed.text(), today, reference);
            fields.write(id, name, kept, clock.instant());
            if (name.field() == ExpertField.NAME) {
                nomination.named(kept);
            }
        }
        if (name.field() == ExpertField.PASSPORT_NUMBER || name.field() == ExpertField.PASSPORT_COUNTRY) {
            Known now = store.byId(id);
            nomination.known(
                    fields.personKey(id, now.said(ExpertField.PASSPORT_COUNTRY)).orElse(null));
        }
        audit.record(expert(known, by), "expert.say", known.head().ref(), name);
        return rechecked(id, expert(known, by));
    }

    /**
     * Takes a paper; one that came before is replaced. A photo is shrunk and loses what the camera wrote into it.
     *
     * @param fileName as it was called; a file that is something else is refused
     * @param body read once; closed by who opened it
     * @return what the nomination lacks now
     * @throws org.palermoassist.shared.RuleViolation {@link CallsRule#PAPER_KIND_IS_ALLOWED}, {@link
     *     CallsRule#PAPER_IS_WHAT_ITS_NAME_SAYS}, {@link CallsRule#PHOTO_IS_NOT_HEIC}, {@link CallsRule#PHOTO_IS_READABLE}, {@link
     *     CallsRule#PAPER_FITS}
     */
    public Set<MissingPart> attach(ExpertPass pass, PaperKind kind, String fileName, InputStream body, Actor by) {
        Known known = opened(pass);
        store.lock(known);
        papers.store(known.head().id(), kind, fileName, body, clock.instant());
        audit.record(expert(known, by), "expert.attach", known.head().ref(), kind);
        return rechecked(known.head().id(), expert(known, by));
    }

    private Set<MissingPart> rechecked(long id, Actor by) {
        em.flush();
        store.recheck(id, by);
        return store.missing(store.byId(id), by);
    }

    /**
     * Who the expert is: the public, under the ref of the nomination.
     *
     * @throws NotFound when the link lives no longer
     */
    public Actor actor(ExpertPass pass, Actor by) {
        return expert(opened(pass), by);
    }

    /** In the trail an expert stands as the public, under the ref of the nomination. */
    private static Actor expert(Known known, Actor by) {
        return Actor.of(known.head().ref().value(), "", by.role(), Optional.empty(), Optional.empty(), false)
                .reading(by.language());
    }

    private Known opened(ExpertPass pass) {
        return Sql.select(
                        "x.id, 1",
                        "expert_link l JOIN nomination x ON x.id = l.nomination_id WHERE l.id = ?",
                        pass.link())
                .and("l.until_at > ?", clock.instant())
                .and("x.status IN ('DRAFT', 'ANNOUNCED')")
                .first(em, row -> store.byId(row.number(0)))
                .orElseThrow(() -> new NotFound(pass));
    }
}
