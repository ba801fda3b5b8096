package org.palermoassist.web.subsistence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.palermoassist.subsistence.DailyRateLine;
import org.palermoassist.subsistence.DailyRateLine.Verdict;
import org.palermoassist.subsistence.DailyRatePreview;
import org.palermoassist.subsistence.DailyRates;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Loads a file of daily rates in two steps: what it would do, line by line; then all of it or nothing. */
@Named
@RequestScoped
public class DailyRatesLoadView {
    private static final int LARGEST = 1_000_000;
    /** So many good lines are listed; the refused ones are all listed. */
    private static final int SHOWN = 200;

    private static final String LOOKED_AT = "loading:text";

    @Inject
    private DailyRates rates;

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    @Inject
    private HttpServletRequest request;

    private Part file;
    private String text = "";
    private DailyRatePreview preview;

    /** Reads the file and shows what it would do. */
    public void look() throws IOException {
        if (file != null && file.getSize() > 0) {
            if (file.getSize() > LARGEST) {
                refuse("subsistence.load.tooLarge");
                return;
            }
            try (InputStream body = file.getInputStream()) {
                text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            } finally {
                file.delete();
            }
        }
        if (text.isBlank()) {
            refuse("subsistence.load.needFile");
            return;
        }
        preview = rates.preview(text, current.actor());
    }

    private void refuse(String key) {
        String words = Words.in(portal.getLanguage()).get(key);
        FacesContext.getCurrentInstance()
                .addMessage("form:file", new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }

    /** Adds what was looked at. */
    public String load() {
        preview = rates.preview(text, current.actor());
        preview = rates.load(text, current.actor());
        Notices.afterRedirect("subsistence.load.done");
        return "/subsistence/rates?faces-redirect=true";
    }

    /** What the file would do; null before one was looked at. The text comes back with the button that loads it. */
    public DailyRatePreview getPreview() {
        String back = request.getParameter(LOOKED_AT);
        if (preview == null && back != null) {
            text = back;
            preview = rates.preview(back, current.actor());
        }
        return preview;
    }

    /** How many lines are new, take another's place, correct, are known, are refused, in words. */
    public String getCounts() {
        return Words.in(portal.getLanguage())
                .get(
                        "subsistence.load.counts",
                        preview.count(Verdict.NEW),
                        preview.count(Verdict.SUPERSEDES),
                        preview.count(Verdict.CORRECTION),
                        preview.count(Verdict.UNCHANGED),
                        preview.refused().size());
    }

    /** The first of the lines that become rows. */
    public List<DailyRateLine> getAdded() {
        return preview.added().stream().limit(SHOWN).toList();
    }

    /** Whether not all lines that become rows are listed. */
    public boolean isCut() {
        return preview.added().size() > SHOWN;
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
}
