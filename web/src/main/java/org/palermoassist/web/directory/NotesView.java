package org.palermoassist.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteRow;
import org.palermoassist.directory.NoteStatus;
import org.palermoassist.directory.Notes;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;

/** The register of notes verbales: filters, sort and page stand in the address. */
@Named
@RequestScoped
public class NotesView {
    @Inject
    private Notes notes;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    private Page<NoteRow> page;

    /** The rows asked for. */
    public Page<NoteRow> getPage() {
        if (page == null) {
            page = notes.page(
                    NoteFilters.of(address::get),
                    address.page("", Notes.SORTS.toArray(String[]::new)),
                    current.actor().reading(portal.getLanguage().code()));
        }
        return page;
    }

    /** Whether the reader keeps the register. */
    public boolean isRegistrar() {
        return current.actor().has(Right.NOTE_REGISTER);
    }

    /** Whether the reader may prepare a note of the own State. */
    public boolean isWriter() {
        return current.actor().has(Right.NOTE_DRAFT)
                && current.actor().stateCode().isPresent();
    }

    /** Kinds to filter by. */
    public List<NoteKind> getKinds() {
        return List.of(NoteKind.values());
    }

    /** What a reader can find a note at. */
    public List<NoteStatus> getStatuses() {
        return isWriter()
                ? List.of(NoteStatus.values())
                : List.of(NoteStatus.SENT, NoteStatus.REGISTERED, NoteStatus.REVERSED);
    }
}
