package org.palermoassist.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.palermoassist.directory.FocalPointRow;
import org.palermoassist.directory.FocalPoints;
import org.palermoassist.directory.NoteDetails;
import org.palermoassist.directory.NoteEntryRow;
import org.palermoassist.directory.NoteFilter;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRow;
import org.palermoassist.directory.Notes;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;

/** Notes verbales of a State with every entry of the register, their scans, and its contacts. */
@ApplicationScoped
class OwnNotesPart implements OwnPart {
    @Inject
    private Notes notes;

    @Inject
    private FocalPoints contacts;

    @Inject
    private OwnDocuments documents;

    private record Entry(NoteRef note, List<String> records, NoteEntryRow entry) {}

    @Override
    public void write(OwnArchive archive, Actor by) throws IOException {
        if (by.stateCode().isEmpty() || !by.has(Right.NOTE_DRAFT)) {
            return;
        }
        archive.table(
                "contacts/focal-points.csv",
                FocalPointRow.class,
                contacts.of(by.stateCode().get(), by).stream());
        List<NoteRow> own = Page.all("", true, part -> notes.page(NoteFilter.of(), part, by))
                .toList();
        archive.table("notes/notes.csv", NoteRow.class, own.stream());
        archive.table(
                "notes/entries.csv",
                Entry.class,
                own.stream().map(note -> notes.details(note.ref(), by)).flatMap(OwnNotesPart::entries));
        documents.write("notes", own.stream().map(note -> note.ref().value()), archive, by);
    }

    private static Stream<Entry> entries(NoteDetails note) {
        return note.entries().stream().map(entry -> new Entry(note.row().ref(), note.records(), entry));
    }
}
