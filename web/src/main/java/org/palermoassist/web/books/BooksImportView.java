package org.palermoassist.web.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.palermoassist.books.StatementCode;
import org.palermoassist.books.StatementLine;
import org.palermoassist.books.StatementPreview;
import org.palermoassist.books.Statements;
import org.palermoassist.web.fund.FundPosts;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Takes a statement of the official books in, in two steps: what it would do, row by row; then it, exactly as looked at. */
@Named
@RequestScoped
public class BooksImportView {
    /** So many good rows are listed; the refused ones are all listed. */
    private static final int SHOWN = 200;

    @Inject
    private Statements statements;

    @Inject
    private FundPosts posts;

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    @Inject
    private HttpServletRequest request;

    private Part file;
    private String name = "";
    private PackedFile packed;
    private StatementPreview preview;

    /** Reads the file and shows what it would do. */
    public void look() throws IOException {
        if (file == null || file.getSize() == 0) {
            refuse("books.import.needFile");
            return;
        }
        if (file.getSize() > Statements.LARGEST) {
            refuse("books.import.tooLarge");
            return;
        }
        name = file.getSubmittedFileName();
        try (InputStream body = file.getInputStream()) {
            packed = PackedFile.of(body.readAllBytes());
        } finally {
            file.delete();
        }
        preview = statements.preview(packed.bytes(), current.actor());
    }

    private void refuse(String key) {
        String words = Words.in(portal.getLanguage()).get(key);
        FacesContext.getCurrentInstance()
                .addMessage("form:file", new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }

    /** Takes in what was looked at. */
    public void take() throws IOException {
        getPreview();
        posts.once("books.import.done", () -> {
            StatementCode code = statements.take(packed.bytes(), name, current.actor());
            return "/books/statement?code=" + code;
        });
    }

    /** What the file would do; null before one was looked at. The file comes back, packed, with the button that takes it in. */
    public StatementPreview getPreview() {
        String back = request.getParameter("packed");
        if (preview == null && back != null) {
            packed = PackedFile.read(back);
            name = request.getParameter("fileName");
            preview = statements.preview(packed.bytes(), current.actor());
        }
        return preview;
    }

    /** The first of the rows that are taken in. */
    public List<StatementLine> getTaken() {
        return preview.taken().stream().limit(SHOWN).toList();
    }

    /** Whether not all rows that are taken in are listed. */
    public boolean isCut() {
        return preview.taken().size() > SHOWN;
    }

    /** How many rows are taken in, known, refused, in words. */
    public String getCounts() {
        return Words.in(portal.getLanguage())
                .get(
                        "books.import.counts",
                        preview.taken().size(),
                        preview.known(),
                        preview.refused().size());
    }

    /** The file as it goes along with the button. */
    public String getPacked() {
        return packed.text();
    }

    /** Its name. */
    public String getName() {
        return name;
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
