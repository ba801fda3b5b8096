package org.palermoassist.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import org.palermoassist.directory.FocalPointEntered;
import org.palermoassist.directory.FocalPointEntry;
import org.palermoassist.directory.NoteForm;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.documents.Scan;
import org.palermoassist.documents.ScannedNotes;
import org.palermoassist.security.Actor;
import org.palermoassist.web.documents.SentFile;
import org.palermoassist.web.documents.SentFiles;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Enters a note verbale with its scan, if there is one. The second fact of an invitation stands on the page once. */
@Named
@RequestScoped
public class NoteEntering {
    @Inject
    private ScannedNotes notes;

    @Inject
    private SentFiles files;

    @Inject
    private Portal portal;

    private Part file;
    private FocalPointEntered entered;

    /** Enters a note that is about no focal point. */
    NoteRef another(Optional<NoteRef> prepared, NoteForm form, Actor by) throws IOException {
        Optional<SentFile> sent = files.open(file, by);
        if (sent.isEmpty()) {
            return notes.register(prepared, form, Optional.empty(), by);
        }
        try (SentFile one = sent.get()) {
            NoteRef note = notes.register(prepared, form, scan(one), by);
            one.taken();
            return note;
        }
    }

    /** Enters a note about a focal point and does what it says. */
    NoteRef aboutFocalPoint(FocalPointEntry plain, NoteFields fields, Actor by) throws IOException {
        FocalPointEntry entry = entry(plain, fields);
        Optional<SentFile> sent = files.open(file, by);
        if (sent.isEmpty()) {
            entered = notes.record(entry, Optional.empty(), by);
            return entered.note();
        }
        try (SentFile one = sent.get()) {
            entered = notes.record(entry, scan(one), by);
            one.taken();
            return entered.note();
        }
    }

    private static FocalPointEntry entry(FocalPointEntry plain, NoteFields fields) {
        if (fields.isEnding()) {
            return plain.ending(fields.ending());
        }
        return fields.has("access", "yes") ? plain.inviting(fields.get("accountLanguage")) : plain;
    }

    private Optional<Scan> scan(SentFile sent) {
        return Optional.of(new Scan(Words.in(portal.getLanguage()).get("documents.nameUsual"), sent.body()));
    }

    /** Whether somebody was invited just now. */
    public boolean isInvited() {
        return entered != null && entered.secret().isPresent();
    }

    /** What came of the entry made just now. */
    public FocalPointEntered getEntered() {
        return entered;
    }

    /** The signed scan. */
    public Part getFile() {
        return file;
    }

    /** The signed scan. */
    public void setFile(Part sent) {
        file = sent;
    }
}
