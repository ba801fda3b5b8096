package org.palermoassist.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.FocalPointDuty;
import org.palermoassist.directory.FocalPointEntry;
import org.palermoassist.directory.NoteAct;
import org.palermoassist.directory.NoteDetails;
import org.palermoassist.directory.NoteForm;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRegister;
import org.palermoassist.directory.NoteSender;
import org.palermoassist.directory.Notes;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Given;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** The form of a note verbale: a State's draft, an entry into the register, or a correction of one. */
@Named
@RequestScoped
public class NoteEditView {
    @Inject
    private Notes notes;

    @Inject
    private NoteRegister register;

    @Inject
    private NoteEntering entering;

    @Inject
    private Directory directory;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private Optional<NoteDetails> stored;
    private NoteFields fields;

    /** What is done with the form. */
    public enum Mode {
        /** A State prepares a note. */
        DRAFT,
        /** The Secretariat enters one. */
        REGISTER,
        /** The Secretariat corrects an entry. */
        CORRECT
    }

    /** What is done with the form. */
    public Mode getMode() {
        if (!current.actor().has(Right.NOTE_REGISTER)) {
            return Mode.DRAFT;
        }
        return getStored() != null && getStored().acts().contains(NoteAct.CORRECT) ? Mode.CORRECT : Mode.REGISTER;
    }

    /** The note as it is stored; nothing for a new one. */
    public NoteDetails getStored() {
        if (stored == null) {
            stored = address.value("ref").map(ref -> notes.details(new NoteRef(ref), actor()));
            stored.ifPresent(NoteEditView::mustBeWritable);
        }
        return stored.orElse(null);
    }

    private static void mustBeWritable(NoteDetails note) {
        boolean writable = note.acts().contains(NoteAct.EDIT)
                || note.acts().contains(NoteAct.REGISTER)
                || note.acts().contains(NoteAct.CORRECT);
        if (!writable) {
            throw new NotFound(note.row().ref());
        }
    }

    /** What the note is about; nothing until it was chosen. */
    public NoteKind getKind() {
        return getStored() != null
                ? getStored().row().kind()
                : Given.constant(NoteKind.class, address.get("kind")).orElse(null);
    }

    /** Whether the form asks whom the note names: only while that is not done yet. */
    public boolean isNaming() {
        return getKind() == NoteKind.FOCAL_POINT && getMode() != Mode.CORRECT;
    }

    /** What can be chosen. */
    public List<NoteKind> getKinds() {
        return List.of(NoteKind.values());
    }

    /** On what a focal point can speak. */
    public List<FocalPointDuty> getDuties() {
        return List.of(FocalPointDuty.NEEDS, FocalPointDuty.INFORMATION, FocalPointDuty.REVIEW);
    }

    /** What stands in the fields: as posted, as stored, or as usual. */
    public NoteFields getFields() {
        if (fields == null) {
            fields = request.getMethod().equals("POST")
                    ? NoteFields.of(request.getParameterMap())
                    : getStored() == null ? usual() : NoteFields.of(getStored().form());
            if (getMode() == Mode.REGISTER && !request.getMethod().equals("POST")) {
                fields.arrival(clock.instant()).put("access", "yes");
            }
        }
        return fields;
    }

    private NoteFields usual() {
        Words words = Words.in(portal.getLanguage());
        NoteFields usual = NoteFields.of(java.util.Map.of())
                .put("addressee", words.get("notes.addressee.usual"))
                .put("language", current.actor().language())
                .put("state", address.get("state"));
        if (getKind() == NoteKind.FOCAL_POINT) {
            usual.put("subject", words.get("notes.subject.FOCAL_POINT")).put("duty", FocalPointDuty.NEEDS.name());
        }
        return usual;
    }

    /** Does what the form is for. */
    public void save() throws IOException {
        NoteForm form = getFields().form(getKind(), sender(), isNaming());
        NoteRef ref =
                switch (getMode()) {
                    case DRAFT -> draft(form);
                    case REGISTER -> enter(form);
                    case CORRECT -> correct(form);
                };
        if (!entering.isInvited()) {
            Notices.afterRedirect("notes.done." + getMode());
            external.redirect("/notes/detail?ref=" + ref);
        }
    }

    private NoteRef draft(NoteForm form) {
        NoteDetails old = getStored();
        if (old == null) {
            return register.draft(form, actor());
        }
        register.save(old.row().ref(), edition(), form, actor());
        return old.row().ref();
    }

    private NoteRef enter(NoteForm form) throws IOException {
        Optional<NoteRef> prepared =
                Optional.ofNullable(getStored()).map(note -> note.row().ref());
        return isNaming()
                ? entering.aboutFocalPoint(FocalPointEntry.of(form).from(prepared), getFields(), actor())
                : entering.another(prepared, form, actor());
    }

    private NoteRef correct(NoteForm form) {
        NoteRef ref = getStored().row().ref();
        register.correct(ref, edition(), form, getFields().get("reason"), actor());
        return ref;
    }

    /** A State sends its own; the Secretariat says who sends. */
    private NoteSender sender() {
        if (getMode() == Mode.DRAFT) {
            return NoteSender.ofState(actor().stateCode().orElse(""));
        }
        String identifier = getFields().get("organization").strip();
        if (!identifier.isEmpty()) {
            return directory
                    .byIdentifier(identifier, actor())
                    .map(one -> NoteSender.ofOrganization(one.ref()))
                    .orElseGet(() -> new NoteSender(identifier));
        }
        return getFields().get("state").isEmpty() && getStored() != null
                ? getStored().row().sender()
                : NoteSender.ofState(getFields().get("state"));
    }

    private int edition() {
        String text = getFields().get("edition");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private Actor actor() {
        return current.actor().reading(portal.getLanguage().code());
    }
}
