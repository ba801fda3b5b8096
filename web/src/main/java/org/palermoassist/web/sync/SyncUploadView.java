package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.palermoassist.sync.Door;
import org.palermoassist.sync.ImportDoor;
import org.palermoassist.sync.RunRef;
import org.palermoassist.sync.SourceRow;
import org.palermoassist.sync.Sources;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Takes a file in; the server writes it to disk while it arrives, and it goes the same way as any other file. */
@Named
@RequestScoped
public class SyncUploadView {
    @Inject
    private ImportDoor door;

    @Inject
    private Sources service;

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    @Inject
    private RehearsalActsView rehearsals;

    private String source = "FILES";
    private Part file;
    private List<SourceRow> sources;

    /** Sources that take files. */
    public List<SourceRow> getSources() {
        if (sources == null) {
            sources = service.list(current.actor()).stream()
                    .filter(row -> !row.own())
                    .toList();
        }
        return sources;
    }

    /** Hands the file on and shows its run. */
    public String send() throws IOException {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            String text = Words.in(portal.getLanguage()).get("sync.upload.needFile");
            FacesContext.getCurrentInstance()
                    .addMessage("form:file", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            return "";
        }
        try (InputStream body = file.getInputStream()) {
            RunRef ref = door.receive(source, file.getSubmittedFileName(), Door.PAGE, body, current.actor());
            Notices.afterRedirect("sync.upload.sent");
            return "/sync/run?faces-redirect=true&ref=" + ref;
        } finally {
            file.delete();
        }
    }

    /** Tries the file and shows what it would do. */
    public String tryOut() throws IOException {
        return rehearsals.tried(source, file, "form:file");
    }

    /** Code of the source. */
    public String getSource() {
        return source;
    }

    /** Code of the source. */
    public void setSource(String chosen) {
        source = chosen == null ? "" : chosen;
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
