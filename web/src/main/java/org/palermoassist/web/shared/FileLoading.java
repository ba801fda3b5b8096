package org.palermoassist.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.palermoassist.security.Actor;
import org.palermoassist.web.security.CurrentActor;

/**
 * Loads a file in two steps: what it would do, line by line; then all of it or nothing.
 *
 * @param <P> what is known of a file before it is loaded
 * @param <L> one of its lines
 */
public abstract class FileLoading<P, L> {
    private static final int LARGEST = 1_000_000;
    /** So many good lines are listed; the refused ones are all listed. */
    private static final int SHOWN = 200;

    private static final String LOOKED_AT = "loading:text";

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    @Inject
    private HttpServletRequest request;

    private Part file;
    private String text = "";
    private P preview;

    /** Reads the file and shows what it would do. */
    public void look() throws IOException {
        if (file != null && file.getSize() > 0) {
            if (file.getSize() > LARGEST) {
                refuse("tooLarge");
                return;
            }
            try (InputStream body = file.getInputStream()) {
                text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            } finally {
                file.delete();
            }
        }
        if (text.isBlank()) {
            refuse("needFile");
            return;
        }
        preview = preview(text, current.actor());
    }

    private void refuse(String key) {
        String words = Words.in(portal.getLanguage()).get(words() + key);
        FacesContext.getCurrentInstance()
                .addMessage("form:file", new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }

    /** Adds what was looked at. */
    public String load() {
        preview = preview(text, current.actor());
        preview = load(text, current.actor());
        Notices.afterRedirect(words() + "done");
        return afterwards();
    }

    /** What the file would do; null before one was looked at. The text comes back with the button that loads it. */
    public P getPreview() {
        String back = request.getParameter(LOOKED_AT);
        if (preview == null && back != null) {
            text = back;
            preview = preview(back, current.actor());
        }
        return preview;
    }

    /** How many lines of each kind there are, in words. */
    public String getCounts() {
        return Words.in(portal.getLanguage()).get(words() + "counts", counts(preview));
    }

    /** The first of the lines that become rows. */
    public List<L> getAdded() {
        return added(preview).stream().limit(SHOWN).toList();
    }

    /** Whether not all lines that become rows are listed. */
    public boolean isCut() {
        return added(preview).size() > SHOWN;
    }

    /** The file. */
    public Part getFile() {
        return file;
    }

    /** The file. */
    public void setFile(Part sent) {
        file = sent;
    }

    /** Text of the file that was looked at. */
    public String getText() {
        return text;
    }

    /** Text of the file that was looked at. */
    public void setText(String looked) {
        text = looked == null ? "" : looked;
    }

    /** Beginning of the keys of the words of this page, with a dot at its end. */
    protected abstract String words();

    /** Where the reader is sent once the file is loaded. */
    protected abstract String afterwards();

    /** What a file would do. */
    protected abstract P preview(String content, Actor by);

    /** Loads a file. */
    protected abstract P load(String content, Actor by);

    /** Numbers for the words of {@link #getCounts}. */
    protected abstract Object[] counts(P looked);

    /** Lines that become rows. */
    protected abstract List<L> added(P looked);
}
