package org.palermoassist.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.needs.FormDraft;
import org.palermoassist.needs.NeedDrafting;
import org.palermoassist.needs.NeedEdit;
import org.palermoassist.needs.NeedForm;
import org.palermoassist.needs.NeedFormDrafts;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.security.Right;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;

/** The form of a need: a new one, a draft, or one that stands. What is typed survives whatever happens (U-7). */
@Named
@RequestScoped
public class NeedEditView {
    private static final String EDIT = "/needs/edit?ref=";
    private static final String DETAIL = "/needs/detail?ref=";

    @Inject
    private NeedDrafting drafting;

    @Inject
    private NeedFormDrafts formDrafts;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private Optional<NeedEdit> stored;
    private NeedFields fields;
    private List<FormDraft> drafts;
    private Map<String, String> errors = Map.of();

    /** A form for a new need gets a key of its own, so that its text is found again under the same address. */
    public void open() throws IOException {
        if (address.value("ref").isEmpty() && address.value("form").isEmpty()) {
            external.redirect("/needs/edit?form=" + formDrafts.newKey(current.actor()));
        } else if (made().isPresent()) {
            external.redirect(EDIT + made().get());
        }
    }

    /** The need that this form of a new one has become, when somebody comes back to it. */
    private Optional<NeedRef> made() {
        return getStored() == null && !getKey().isEmpty()
                ? drafting.madeFrom(getKey(), current.actor())
                : Optional.empty();
    }

    /** Under which the typed text is kept: ref of the need, or key of a new form. */
    public String getKey() {
        return address.value("ref").orElse(address.get("form"));
    }

    /** The need as it is stored; nothing for a new one. */
    public NeedEdit getStored() {
        if (stored == null) {
            stored = address.value("ref").map(ref -> drafting.edit(new NeedRef(ref), current.actor()));
        }
        return stored.orElse(null);
    }

    /** Whether the need is one that stands: submitted or later. */
    public boolean isStanding() {
        return getStored() != null
                && getStored().status() != NeedStatus.DRAFT
                && getStored().status() != NeedStatus.RETURNED;
    }

    /** Whether the reader may go on and hand the need in. */
    public boolean isSubmitter() {
        return current.actor().has(Right.NEED_SUBMIT) && !isStanding();
    }

    /** The edition that a save builds on. */
    public int getEdition() {
        return getStored() == null ? 0 : getStored().edition();
    }

    /** What stands in the fields: as posted, as kept while typing, as stored, or nothing. */
    public NeedFields getFields() {
        if (fields == null) {
            fields = request.getMethod().equals("POST")
                    ? NeedFields.of(request.getParameterMap())
                    : kept().orElseGet(this::saved);
        }
        return fields;
    }

    private NeedFields saved() {
        NeedEdit edit = getStored();
        return edit == null
                ? NeedFields.of(NeedForm.empty(portal.getLanguage().code()), 0)
                : NeedFields.of(edit.form(), edit.edition());
    }

    private Optional<NeedFields> kept() {
        return getDraft().flatMap(draft -> NeedFields.ofJson(draft.fields()));
    }

    /** The kept text that the form opens with. */
    private Optional<FormDraft> getDraft() {
        String login = address.value("use").orElse(current.actor().login());
        Optional<FormDraft> own =
                drafts().stream().filter(draft -> draft.login().equals(login)).findFirst();
        return own.isPresent() || getStored() != null ? own : drafts().stream().findFirst();
    }

    private List<FormDraft> drafts() {
        if (drafts == null) {
            drafts = getKey().isEmpty() ? List.of() : formDrafts.of(getKey(), current.actor());
        }
        return drafts;
    }

    /** When the shown text was kept on the server, for the script that keeps it on this computer, too; else empty. */
    public String getKeptAt() {
        return getDraft().map(draft -> draft.savedAt().toString()).orElse("");
    }

    /** Whether the form opens with text that was typed and not saved. */
    public boolean isRestored() {
        return !request.getMethod().equals("POST") && getDraft().isPresent();
    }

    /** Text that others of the State typed into this form and did not save. */
    public List<FormDraft> getOthers() {
        String shown = getDraft().map(FormDraft::login).orElse("");
        return drafts().stream().filter(draft -> !draft.login().equals(shown)).toList();
    }

    /** Whether somebody saved the need while this text was typed: then both texts are shown. */
    public boolean isConflict() {
        String typed = getFields().get(NeedFields.EDITION);
        return getStored() != null && !typed.isEmpty() && !typed.equals(String.valueOf(getEdition()));
    }

    /** Whether one of the optional fields says something, so that they are shown unfolded. */
    public boolean isHasMore() {
        return List.of("amount", "urgency", "from", "to", "sourceNote", "area", "crime").stream()
                        .anyMatch(name -> !getFields().get(name).isBlank())
                || !errors.isEmpty();
    }

    /** The key of the message under a field; empty when there is none. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** Saves the need as it is typed, complete or not. */
    public void save() throws IOException {
        NeedFormParser parser = new NeedFormParser(getFields());
        NeedForm form = parser.form();
        if (accepted(parser, form)) {
            Notices.afterRedirect(isStanding() ? "needs.done.saved" : "needs.done.draft");
            external.redirect(DETAIL + store(form));
        }
    }

    /** Saves and goes on to "Who may see this need?". */
    public void saveAndGoOn() throws IOException {
        NeedFormParser parser = new NeedFormParser(getFields());
        NeedForm form = parser.form();
        parser.requireAll();
        if (accepted(parser, form)) {
            external.redirect("/needs/submit?ref=" + store(form));
        }
    }

    private boolean accepted(NeedFormParser parser, NeedForm form) throws IOException {
        errors = parser.errors();
        if (isOtherWordsOfSavedForm(form)) {
            return false;
        }
        if (!errors.isEmpty()) {
            say("needs.error.some");
        } else if (isConflict()) {
            say("needs.conflict.stayed");
        }
        return errors.isEmpty() && !isConflict();
    }

    /** A form that became a need is sent again with other words: they are kept and shown beside what was saved. */
    private boolean isOtherWordsOfSavedForm(NeedForm form) throws IOException {
        Optional<NeedRef> made = made();
        if (made.isEmpty() || drafting.edit(made.get(), current.actor()).form().equals(form)) {
            return false;
        }
        String key = made.get().value();
        formDrafts.keep(key, getFields().get("title"), getFields().json(), current.actor());
        formDrafts.forget(getKey(), current.actor());
        external.redirect(EDIT + key);
        return true;
    }

    private void say(String key) {
        String text = portal.words(key, errors.size());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private NeedRef store(NeedForm form) {
        NeedEdit edit = getStored();
        NeedRef ref;
        if (edit == null) {
            ref = getKey().isEmpty()
                    ? drafting.create(form, current.actor())
                    : drafting.create(form, getKey(), current.actor());
        } else {
            ref = edit.ref();
            drafting.save(ref, Integer.parseInt(getFields().get(NeedFields.EDITION)), form, current.actor());
        }
        if (!getKey().isEmpty()) {
            formDrafts.forget(getKey(), current.actor());
        }
        return ref;
    }

    /** Throws the typed text away and shows what is stored. */
    public void discard() throws IOException {
        formDrafts.forget(getKey(), current.actor());
        external.redirect(
                getStored() == null ? "/needs/list" : DETAIL + getStored().ref());
    }
}
