package org.palermoassist.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRow;
import org.palermoassist.directory.NoteStatus;
import org.palermoassist.directory.Notes;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;

/** Documents of notes verbales, such as the signed scan: by the State while it prepares, by the Secretariat from then on. */
@ApplicationScoped
class NoteDocuments implements DocumentOwner {
    @Inject
    private Notes notes;

    @Override
    public char kind() {
        return 'V';
    }

    @Override
    public DocumentSight sight(String recordRef, Actor by) {
        return notes.find(new NoteRef(recordRef), by)
                .map(note -> sight(note, by))
                .orElse(DocumentSight.NONE);
    }

    private static DocumentSight sight(NoteRow note, Actor by) {
        boolean open = note.status() == NoteStatus.DRAFT || note.status() == NoteStatus.SENT;
        boolean writes = by.has(Right.NOTE_REGISTER) || by.has(Right.NOTE_DRAFT) && open;
        return writes ? DocumentSight.WRITER : DocumentSight.INSIDE;
    }
}
