package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.palermoassist.shared.NotFound;
import org.palermoassist.sync.Door;
import org.palermoassist.sync.RehearsalDoor;
import org.palermoassist.sync.RehearsalRef;
import org.palermoassist.sync.RunRef;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** What people do with rehearsals: try a file that they send, that a source would send now, or that a run received; end, import. */
@Named
@RequestScoped
public class RehearsalActsView {
    @Inject
    private RehearsalDoor door;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private Part file;

    /** Tries a file for the source in the address. */
    public String send() throws IOException {
        return tried(address.get("code"), file, "trying:file");
    }

    /**
     * Tries a file that was sent and shows what it would do.
     *
     * @param field of the page, where a missing file is told
     */
    String tried(String source, Part sent, String field) throws IOException {
        if (sent == null
                || sent.getSubmittedFileName() == null
                || sent.getSubmittedFileName().isBlank()) {
            String text = Words.in(portal.getLanguage()).get("sync.upload.needFile");
            FacesContext.getCurrentInstance()
                    .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            return "";
        }
        try (InputStream body = sent.getInputStream()) {
            return shown(door.receive(source, sent.getSubmittedFileName(), body, current.actor()));
        } finally {
            sent.delete();
        }
    }

    /** Tries what the source in the address would send now. */
    public String fetch() {
        return shown(door.fetch(address.get("code"), current.actor()));
    }

    /** Tries what the run in the address received. */
    public String again() {
        return shown(
                door.again(new RunRef(address.value("ref").orElseThrow(() -> new NotFound("run"))), current.actor()));
    }

    private static String shown(RehearsalRef ref) {
        return "/sync/rehearsal?faces-redirect=true&ref=" + ref;
    }

    /** Ends the rehearsal. */
    public void cancel() throws IOException {
        door.cancel(ref(), current.actor());
        Notices.afterRedirect("sync.rehearsal.cancelled");
        address.again();
    }

    /** Imports its file, and shows the run that does it. */
    public String importNow() throws IOException {
        RunRef run = door.importNow(ref(), Door.PAGE, current.actor());
        Notices.afterRedirect("sync.upload.sent");
        return "/sync/run?faces-redirect=true&ref=" + run;
    }

    private RehearsalRef ref() {
        return new RehearsalRef(address.value("ref").orElseThrow(() -> new NotFound("rehearsal")));
    }

    /** The file. */
    public Part getFile() {
        return file;
    }

    /** The file. */
    public void setFile(Part sent) {
        file = sent;
    }
}
