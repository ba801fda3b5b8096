package org.palermoassist.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.palermoassist.directory.NoteForm;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRegister;
import org.palermoassist.directory.NoteRow;
import org.palermoassist.directory.NoteSender;
import org.palermoassist.directory.Notes;
import org.palermoassist.needs.NeedDetails;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.reference.Languages;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** The note verbale of a need: the one it was entered on, or one to be prepared from it (U-12). */
@Named
@RequestScoped
public class NeedNoteView {
    @Inject
    private NeedView view;

    @Inject
    private Notes notes;

    @Inject
    private NoteRegister register;

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    @Inject
    private ExternalContext external;

    private Optional<NoteRow> note;

    /** The note of this need, when the reader may know of it; else null. */
    public NoteRow getNote() {
        if (note == null) {
            note = notes.causeOf(view.getNeed().row().ref().value(), reader());
        }
        return note.orElse(null);
    }

    /** Whether the reader can have a note verbale prepared from it. */
    public boolean isPreparing() {
        NeedDetails need = view.getNeed();
        boolean draft = need.row().status() == NeedStatus.DRAFT || need.row().status() == NeedStatus.RETURNED;
        return draft
                && reader().has(Right.NOTE_DRAFT)
                && reader().speaksFor(need.row().stateCode())
                && getNote() == null;
    }

    /** Prepares it: nothing is typed twice. */
    public void prepare() throws IOException {
        NeedDetails need = view.getNeed();
        String language = Languages.OFFICIAL.contains(need.language())
                ? need.language()
                : portal.getLanguage().code();
        NoteForm form = new NoteForm(
                NoteKind.NEED,
                "",
                Optional.empty(),
                Optional.empty(),
                NoteSender.ofState(need.row().stateCode()),
                Words.in(portal.getLanguage()).get("notes.addressee.usual"),
                language,
                need.row().title(),
                Optional.empty());
        NoteRef ref = register.draft(form, actor());
        register.caused(ref, need.row().ref().value(), actor());
        Notices.afterRedirect("notes.done.DRAFT");
        external.redirect("/notes/detail?ref=" + ref);
    }

    private Actor reader() {
        return current.reader().reading(portal.getLanguage().code());
    }

    private Actor actor() {
        return current.actor().reading(portal.getLanguage().code());
    }
}
