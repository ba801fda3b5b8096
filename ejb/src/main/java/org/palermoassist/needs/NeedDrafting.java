package org.palermoassist.needs;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.palermoassist.audit.AuditChange;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.UseCase;

/** A State writes its needs: drafts at any time, incomplete ones too; translations; copies. */
@UseCase
public class NeedDrafting {
    @Inject
    private NeedStore store;

    @Inject
    private NeedFormsSaved forms;

    @Inject
    private NeedContent content;

    @Inject
    private NeedHistory history;

    @Inject
    private NeedChecks checks;

    @Inject
    private NeedSpeakers speakers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<NeedNews> news;

    @Inject
    private Clock clock;

    /**
     * Begins a draft of the actor's own State.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link NeedsRule#CODE_IS_KNOWN} and the like
     */
    public NeedRef create(NeedForm form, Actor by) {
        by.mustHave(Right.NEED_DRAFT);
        return create(NeedRef.next(), form, state(by), by);
    }

    /**
     * Begins a draft from a form; the same form sent again begins no second one.
     *
     * @param formKey of {@link NeedFormDrafts#newKey}
     * @return the need that the form has become
     */
    public NeedRef create(NeedForm form, String formKey, Actor by) {
        by.mustHave(Right.NEED_DRAFT);
        String state = state(by);
        NeedRef ref = NeedRef.next();
        return forms.take(state, formKey, ref)
                ? create(ref, form, state, by)
                : forms.of(state, formKey).orElseThrow();
    }

    /** The need of the actor's own State that a form has become, once it was saved. */
    public Optional<NeedRef> madeFrom(String formKey, Actor by) {
        by.mustHave(Right.NEED_DRAFT);
        return forms.of(state(by), formKey);
    }

    private static String state(Actor by) {
        return by.stateCode().orElseThrow(() -> new NotAllowed(NeedsRule.ONLY_OWN_STATE_WRITES));
    }

    private NeedRef create(NeedRef ref, NeedForm form, String state, Actor by) {
        checks.codes(form);
        Instant now = clock.instant();
        Need need = new Need(ref, state, by, now);
        need.write(form, now);
        store.add(need);
        content.write(need.id(), form, by, now);
        history.step(need, NeedAct.CREATE, need.status(), "", by);
        audit.changed(by, "need.create", need.ref(), AuditChange.of("", need.status()));
        news.fire(new NeedNews(need.ref(), state, NeedAct.CREATE, need.status(), need.status()));
        return need.ref();
    }

    /**
     * Changes what was written. A need that is submitted or stated stays complete.
     *
     * @param edition of the need as the writer read it
     * @throws org.palermoassist.shared.Stale when somebody saved in between
     */
    public void save(NeedRef ref, int edition, NeedForm form, Actor by) {
        by.mustHave(Right.NEED_DRAFT);
        Need need = store.own(ref, NeedsRule.ONLY_OWN_STATE_WRITES, by);
        mayWrite(need, by);
        need.mustBe(edition);
        checks.codes(form);
        if (need.isLive() || need.status() == NeedStatus.VALIDATED) {
            NeedChecks.complete(form);
            need.value(checks.usd(form, need.submittedAt().orElseThrow()));
        }
        NeedForm old = content.read(need.id());
        NeedStatus before = need.status();
        Instant now = clock.instant();
        need.write(form, now);
        need.recompute(now);
        content.write(need.id(), form, by, now);
        history.written(need, old, form, by);
        history.step(need, NeedAct.EDIT, before, "", by);
        audit.changed(by, "need.edit", ref, NeedHistory.told(old, form, before), before);
        news.fire(new NeedNews(ref, need.stateCode(), NeedAct.EDIT, before, need.status()));
    }

    private void mayWrite(Need need, Actor by) {
        boolean draft = need.status() == NeedStatus.DRAFT || need.status() == NeedStatus.RETURNED;
        boolean speaks = by.has(Right.NEED_SUBMIT) || speakers.missionSpeaks(need.ref(), need.stateCode(), by);
        if (!draft && !speaks) {
            throw new NotAllowed(NeedsRule.CONTRIBUTOR_WRITES_DRAFTS);
        }
    }

    /** What stands in the form of an own need, to be changed. */
    public NeedEdit edit(NeedRef ref, Actor by) {
        by.mustHave(Right.NEED_DRAFT);
        Need need = store.own(ref, NeedsRule.ONLY_OWN_STATE_WRITES, by);
        return new NeedEdit(ref, need.edition(), need.status(), content.read(need.id()));
    }

    /** Begins a new draft with the words of an earlier need of the same State. */
    public NeedRef copy(NeedRef ref, Actor by) {
        by.mustHave(Right.NEED_DRAFT);
        Need need = store.own(ref, NeedsRule.ONLY_OWN_STATE_WRITES, by);
        return create(content.read(need.id()), by);
    }

    /**
     * Puts translations beside the originals; an empty text leaves what stands there.
     *
     * @param language BCP 47 code, not that of the original
     * @param texts title, description, beneficiary
     */
    public void translate(NeedRef ref, String language, Texts texts, Actor by) {
        by.mustHave(Right.NEED_DRAFT);
        Need need = store.own(ref, NeedsRule.ONLY_OWN_STATE_WRITES, by);
        mayWrite(need, by);
        NeedForm original = content.read(need.id());
        NeedsRule.TRANSLATION_OF_ORIGINAL.require(!original.language().equals(language), language);
        NeedForm checked = NeedForm.empty(language);
        NeedText text = NeedText.translation(checked.language(), by, clock.instant());
        translate(need, text.with(NeedText.Field.TITLE, fit(texts.title(), NeedForm.TITLE)), by);
        translate(need, text.with(NeedText.Field.DESCRIPTION, fit(texts.description(), NeedForm.DESCRIPTION)), by);
        translate(need, text.with(NeedText.Field.BENEFICIARY, fit(texts.beneficiary(), NeedForm.LINE)), by);
        audit.changed(by, "need.translate", ref, AuditChange.of("", language));
    }

    private void translate(Need need, NeedText text, Actor by) {
        if (!text.text().isEmpty()) {
            Optional<String> old = content.text(need.id(), text.field(), text.lang());
            content.translate(need.id(), text);
            String field = text.field().name() + " " + text.lang();
            history.changed(need, NeedAct.TRANSLATE, NeedHistory.Change.of(field, old.orElse(""), text.text()), by);
        }
    }

    private static String fit(String text, int longest) {
        String words = text.strip();
        NeedsRule.TEXT_FITS.require(words.length() <= longest, words.length(), longest);
        return words;
    }

    /**
     * The texts of a need in one language.
     *
     * @param title at most 200 characters
     * @param description at most 20,000 characters
     * @param beneficiary at most 300 characters
     */
    public record Texts(String title, String description, String beneficiary) {}
}
