package org.palermoassist.web.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.palermoassist.books.CommitmentDifference;
import org.palermoassist.books.CommitmentList;
import org.palermoassist.books.Commitments;
import org.palermoassist.books.StatementLine;
import org.palermoassist.books.Statements;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.web.fund.FundPosts;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Commitments of the official books beside the fund's obligations: the newest list, and what differs. */
@Named
@RequestScoped
public class CommitmentsView {
    @Inject
    private Commitments commitments;

    @Inject
    private FundPosts posts;

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    @Inject
    private Address address;

    private Part file;
    private List<StatementLine> refused = List.of();
    private Page<CommitmentDifference> page;
    private CommitmentList newest;

    /** The list that stands for the books; null before one was taken in. */
    public CommitmentList getNewest() {
        if (newest == null) {
            newest = commitments.newest(current.actor()).orElse(null);
        }
        return newest;
    }

    /** What differs, the oldest first. */
    public Page<CommitmentDifference> getPage() {
        if (page == null) {
            page = Page.of(commitments.differences(current.actor()), address.page("since", "since"));
        }
        return page;
    }

    /** Whether the reader takes lists in. */
    public boolean isKeeper() {
        return current.actor().has(Right.BOOKS_KEEP);
    }

    /** Rows that kept the file from being taken. */
    public List<StatementLine> getRefused() {
        return refused;
    }

    /** Takes a list in, whole or not at all. */
    public void take() throws IOException {
        if (file == null || file.getSize() == 0) {
            refuse("books.import.needFile");
            return;
        }
        if (file.getSize() > Statements.LARGEST) {
            refuse("books.import.tooLarge");
            return;
        }
        String name = file.getSubmittedFileName();
        byte[] bytes;
        try (InputStream body = file.getInputStream()) {
            bytes = body.readAllBytes();
        } finally {
            file.delete();
        }
        refused = commitments.refused(bytes, current.actor());
        if (refused.isEmpty()) {
            posts.once(
                    "books.commitments.done",
                    "/books/commitments",
                    () -> commitments.take(bytes, name, current.actor()));
        } else {
            refuse("books.commitments.refused");
        }
    }

    private void refuse(String key) {
        String words = Words.in(portal.getLanguage()).get(key);
        FacesContext.getCurrentInstance()
                .addMessage("form:file", new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
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
