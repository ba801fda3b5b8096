package org.palermoassist.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.palermoassist.directory.FocalPointEntered;
import org.palermoassist.directory.FocalPointEntry;
import org.palermoassist.directory.NoteForm;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.documents.Scan;
import org.palermoassist.documents.ScannedNotes;
import org.palermoassist.security.Actor;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Enters a note verbale with its scan, if there is one. The second fact of an invitation stands on the page once. */
@Named
@RequestScoped
public class NoteEntering {
    @Inject
    private ScannedNotes notes;

    @Inject
    private Portal portal;

    private Part file;
    private FocalPointEntered entered;

    /** Enters a note that is about no focal point. */
    NoteRef another(Optional<NoteRef> prepared, NoteForm form, Actor by) throws IOException {
        if (!isScanned()) {
            return notes.register(prepared, form, Optional.empty(), by);
        }
        try (InputStream body = file.getInputStream()) {
            return notes.register(prepared, form, scan(body), by);
        } finally {
            file.delete();
        }
    }

    /** Enters a note about a focal point and does what it says. */
    NoteRef aboutFocalPoint(FocalPointEntry plain, NoteFields fields, Actor by) throws IOException {
        FocalPointEntry entry = entry(plain, fields);
        if (!isScanned()) {
            entered = notes.record(entry, Optional.empty(), by);
            return entered.note();
        }
        try (InputStream body = file.getInputStream()) {
            entered = notes.record(entry, scan(body), by);
            return entered.note();
        } finally {
            file.delete();
        }
    }

    private static FocalPointEntry entry(FocalPointEntry plain, NoteFields fields) {
        if (fields.isEnding()) {
            return plain.ending(fields.ending());
        }
        return fields.has("access", "yes") ? plain.inviting(fields.get("accountLanguage")) : plain;
    }

    private boolean isScanned() {
        return file != null && file.getSize() > 0;
    }

    private Optional<Scan> scan(InputStream body) {
        return Optional.of(new Scan(Words.in(portal.getLanguage()).get("documents.nameUsual"), body));
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
