package org.palermoassist.needs;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.palermoassist.directory.FocalPointDuty;
import org.palermoassist.directory.FocalPoints;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRegister;
import org.palermoassist.directory.NoteRow;
import org.palermoassist.directory.NoteStatus;
import org.palermoassist.directory.Notes;
import org.palermoassist.documents.Documents;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * The Secretariat enters and submits a need on behalf of a State that has no focal point for needs, on a registered note verbale
 * whose signed scan is kept (U-3). Everything done here names both: the officer, and the State.
 */
@UseCase
public class NeedOnBehalf {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Notes notes;

    @Inject
    private NoteRegister register;

    @Inject
    private FocalPoints focalPoints;

    @Inject
    private Documents documents;

    @Inject
    private NeedStore store;

    @Inject
    private NeedFormsSaved forms;

    @Inject
    private NeedContent content;

    @Inject
    private NeedHistory history;

    @Inject
    private NeedSubmission submission;

    @Inject
    private Clock clock;

    /**
     * What the form of such a need opens with.
     *
     * @param note the note verbale that asks for it
     * @param state alpha-2 code of the State
     * @param form what the State's mission prepared, or an empty one
     * @param prepared the mission's draft, when there is one
     * @param formKey for {@link #enter}, so that a form sent twice enters one need
     */
    public record Offer(NoteRow note, String state, NeedForm form, Optional<NeedRef> prepared, String formKey) {}

    /**
     * What can be entered on this note verbale.
     *
     * @throws RuleViolation {@link NeedsRule#BEHALF_STANDS_ON_NOTE}, {@link NeedsRule#STATE_HAS_FOCAL_POINT}
     */
    public Offer offer(NoteRef ref, Actor by) {
        by.mustHave(Right.NOTE_REGISTER);
        NoteRow note = notes.row(ref, by);
        String state = mayEnter(note, by);
        Optional<NeedRef> prepared = prepared(ref, state);
        NeedForm form = prepared.map(need -> content.read(store.any(need).id()))
                .orElseGet(() -> NeedForm.empty(note.language()));
        return new Offer(note, state, form, prepared, Refs.next('F'));
    }

    /**
     * Enters the need and hands it in. The same form sent again enters no second one.
     *
     * @param formKey of the {@link Offer}
     * @param chosen who may see it, as the note says
     * @return the need
     */
    public NeedRef enter(NoteRef ref, String formKey, NeedForm form, NeedReaders chosen, Actor by) {
        Offer offer = offer(ref, by);
        Actor acting = by.onBehalfOf(offer.state()).with(Right.NEED_SUBMIT);
        NeedRef wanted = offer.prepared().orElseGet(NeedRef::next);
        if (!forms.take(offer.state(), formKey, wanted)) {
            return forms.of(offer.state(), formKey).orElseThrow();
        }
        Instant now = clock.instant();
        Need need = offer.prepared().map(store::any).orElseGet(() -> begin(wanted, offer.state(), acting, now));
        NeedForm old = content.read(need.id());
        NeedForm said = form.from(
                NeedSource.NOTE_VERBALE, offer.note().number(), offer.note().datedOn());
        need.write(said, now);
        standsOn(need, ref);
        content.write(need.id(), said, acting, now);
        history.written(need, old, said, acting);
        submission.handIn(need, chosen, acting);
        register.caused(ref, need.ref().value(), acting);
        return need.ref();
    }

    /** The mission may correct and withdraw what was entered on its note. */
    private void standsOn(Need need, NoteRef note) {
        em.flush();
        Sql.change(em, "UPDATE need SET entered_under = ? WHERE id = ?", note.value(), need.id());
    }

    private Need begin(NeedRef ref, String state, Actor acting, Instant now) {
        Need need = new Need(ref, state, acting, now);
        NeedForm empty = NeedForm.empty("en");
        need.write(empty, now);
        store.add(need);
        history.step(need, NeedAct.CREATE, need.status(), "", acting);
        return need;
    }

    private String mayEnter(NoteRow note, Actor by) {
        boolean asks = note.kind() == NoteKind.NEED && note.status() == NoteStatus.REGISTERED;
        String state = note.sender()
                .state()
                .filter(code -> asks && !documents.of(note.ref().value(), by).isEmpty())
                .orElseThrow(() -> new RuleViolation(NeedsRule.BEHALF_STANDS_ON_NOTE, note.ref()));
        NeedsRule.STATE_HAS_FOCAL_POINT.require(
                focalPoints.active(state, FocalPointDuty.NEEDS, by).isEmpty(), note.senderName());
        return state;
    }

    /** The draft that the State's mission named in the note: shown for this, and not handed in yet. */
    private Optional<NeedRef> prepared(NoteRef note, String state) {
        return Sql.select(
                        "n.ref, n.id",
                        "need n JOIN note_record r ON r.record_ref = n.ref JOIN note v ON v.id = r.note_id WHERE v.ref = ?",
                        note.value())
                .and("n.state_code = ?", state)
                .and("n.status IN ('DRAFT', 'RETURNED')")
                .tail("ORDER BY n.id")
                .first(em, row -> new NeedRef(row.text(0)));
    }
}
