package org.palermoassist.documents;

import jakarta.inject.Inject;
import java.util.Optional;
import org.palermoassist.directory.FocalPointEntered;
import org.palermoassist.directory.FocalPointEntry;
import org.palermoassist.directory.FocalPointNotes;
import org.palermoassist.directory.NoteForm;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRegister;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.UseCase;

/** Enters a note verbale together with its signed scan: both or neither (U-12). */
@UseCase
public class ScannedNotes {
    @Inject
    private NoteRegister register;

    @Inject
    private FocalPointNotes focalPoints;

    @Inject
    private Documents documents;

    /**
     * Enters a note verbale; see {@link NoteRegister#register(Optional, NoteForm, Actor)} and {@link Documents#attach}.
     *
     * @param prepared the State's draft it was written from, when there is one
     */
    public NoteRef register(Optional<NoteRef> prepared, NoteForm form, Optional<Scan> scan, Actor by) {
        NoteRef ref = register.register(prepared, form, by);
        attach(ref, form, scan, by);
        return ref;
    }

    /** Enters one about a focal point and does what it says; see {@link FocalPointNotes#record} and {@link Documents#attach}. */
    public FocalPointEntered record(FocalPointEntry entry, Optional<Scan> scan, Actor by) {
        FocalPointEntered entered = focalPoints.record(entry, by);
        attach(entered.note(), entry.form(), scan, by);
        return entered;
    }

    private void attach(NoteRef ref, NoteForm form, Optional<Scan> scan, Actor by) {
        scan.ifPresent(file -> documents.attach(
                new DocumentPlan(ref.value(), file.title(), "", form.language(), false), file.body(), by));
    }
}
