package org.palermoassist.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Many needs at once by a workbook. */
@Named
@RequestScoped
public class NeedsBookView {
    private static final String WORKBOOK =
            "data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,";
    private static final long LARGEST = 5_000_000;

    @Inject
    private NeedsBook book;

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    private Part file;
    private NeedsBook.Taken taken;

    /** Takes the workbook in and shows what became of each row. */
    public void send() throws IOException {
        boolean none = file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank();
        if (none || file.getSize() > LARGEST) {
            String text = Words.in(portal.getLanguage()).get(none ? "sync.upload.needFile" : "needs.book.tooLarge");
            FacesContext.getCurrentInstance()
                    .addMessage("form:file", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            return;
        }
        try (InputStream body = file.getInputStream()) {
            taken = book.take(body, current.actor());
        } finally {
            file.delete();
        }
    }

    /** What became of the workbook; null before one was sent. */
    public NeedsBook.Taken getTaken() {
        return taken;
    }

    /** The rows to correct as a file; it is made here and kept nowhere. */
    public String getReturned() {
        return taken == null
                ? ""
                : taken.returned()
                        .map(bytes -> WORKBOOK + Base64.getEncoder().encodeToString(bytes))
                        .orElse("");
    }

    /** The workbook. */
    public Part getFile() {
        return file;
    }

    /** The workbook. */
    public void setFile(Part sent) {
        file = sent;
    }
}
