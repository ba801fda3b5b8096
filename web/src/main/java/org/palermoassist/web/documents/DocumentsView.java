package org.palermoassist.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.palermoassist.documents.DocumentPlan;
import org.palermoassist.documents.DocumentRef;
import org.palermoassist.documents.DocumentRow;
import org.palermoassist.documents.Documents;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Documents of the record whose page this is: a note verbale or a need. */
@Named
@RequestScoped
public class DocumentsView {
    private static final int KILO = 1024;

    @Inject
    private Documents documents;

    @Inject
    private SentFiles files;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private Part file;
    private List<DocumentRow> rows;

    /** The documents that the reader may see. */
    public List<DocumentRow> getRows() {
        if (rows == null) {
            rows = documents.of(record(), current.reader());
        }
        return rows;
    }

    /** Whether the reader may hang one on. */
    public boolean isWriter() {
        return documents.isWriter(record(), current.reader());
    }

    /** Size of a file in words. */
    public String size(DocumentRow row) {
        return portal.words("documents.size", portal.number((row.size() + KILO - 1) / KILO));
    }

    /** Hangs the file on the record. */
    public void attach() throws IOException {
        Optional<SentFile> sent = files.open(file, current.actor());
        if (sent.isEmpty()) {
            String text = Words.in(portal.getLanguage()).get("documents.needFile");
            FacesContext.getCurrentInstance()
                    .addMessage("attaching:file", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            return;
        }
        try (SentFile one = sent.get()) {
            documents.attach(plan(), one.body(), current.actor());
            one.taken();
        }
        done("documents.done.attach");
    }

    /** Hangs a link on the record. */
    public void link() throws IOException {
        documents.link(plan(), typed("address").strip(), current.actor());
        done("documents.done.attach");
    }

    /** Takes a document off the record. */
    public void withdraw(DocumentRef ref) throws IOException {
        documents.withdraw(ref, "", current.actor());
        done("documents.done.withdraw");
    }

    private DocumentPlan plan() {
        return new DocumentPlan(
                record(),
                typed("title"),
                typed("symbol"),
                typed("documentLanguage"),
                typed("restricted").equals("yes"));
    }

    private void done(String notice) throws IOException {
        Notices.afterRedirect(notice);
        external.redirect(address.getPath() + "?ref=" + record());
    }

    private String record() {
        return address.get("ref");
    }

    private String typed(String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
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
