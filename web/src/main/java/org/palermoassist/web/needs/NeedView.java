package org.palermoassist.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.palermoassist.needs.NeedAct;
import org.palermoassist.needs.NeedDetails;
import org.palermoassist.needs.NeedDrafting;
import org.palermoassist.needs.NeedProgress;
import org.palermoassist.needs.NeedReading;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.needs.NeedRow;
import org.palermoassist.needs.NeedValidation;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;

/** One need: what it says, where it stands, what the reader can do now. */
@Named
@RequestScoped
public class NeedView {
    @Inject
    private NeedReading reading;

    @Inject
    private NeedsService needs;

    @Inject
    private NeedProgress progress;

    @Inject
    private NeedDrafting drafting;

    @Inject
    private NeedValidation validation;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private NeedDetails need;
    private List<NeedRow> duplicates;

    /** The need that the address names. */
    public NeedDetails getNeed() {
        if (need == null) {
            need = reading.details(ref(), current.reader());
        }
        return need;
    }

    /** Whether the reader may do this now. */
    public boolean may(String act) {
        return getNeed().acts().contains(NeedAct.valueOf(act));
    }

    /** Whether the reader is on the inside: the State itself or the Secretariat. */
    public boolean isInside() {
        return getNeed().inside().isPresent();
    }

    /** Whether the need is the reader's own State's. */
    public boolean isOwn() {
        return current.reader().speaksFor(getNeed().row().stateCode());
    }

    /** Whether the reader can do anything that needs a decision now. */
    public boolean isDue() {
        return may("ANSWER_WIDER_SIGHT")
                || may("SUBMIT")
                || may("VALIDATE")
                || getNeed().row().stale() && may("CONFIRM");
    }

    /** Needs of the same State that share an article and a type of assistance, for State and Secretariat. */
    public List<NeedRow> getDuplicates() {
        if (duplicates == null) {
            duplicates = isInside() ? needs.duplicates(ref(), current.reader()) : List.of();
        }
        return duplicates;
    }

    /** The Secretariat says that the form is complete. */
    public void validate() throws IOException {
        validation.validate(ref(), edition(), current.actor());
        done("needs.done.validate");
    }

    /** The Secretariat sends it back. */
    public void giveBack() throws IOException {
        validation.giveBack(ref(), typed("returnReason"), current.actor());
        done("needs.done.return");
    }

    /** The Secretariat asks for wider sight. */
    public void askSight() throws IOException {
        validation.askWiderSight(ref(), AccessLevel.valueOf(typed("askedLevel")), typed("askReason"), current.actor());
        done("needs.done.ask");
    }

    /** The State's answer in one click. */
    public void answerSight(boolean granted) throws IOException {
        progress.answerSight(ref(), granted, current.actor());
        done(granted ? "needs.done.sightYes" : "needs.done.sightNo");
    }

    /** The State says that it still stands. */
    public void confirm() throws IOException {
        progress.confirm(ref(), current.actor());
        done("needs.done.confirm");
    }

    /** The State says that it is met. */
    public void declareMet() throws IOException {
        progress.declareMet(ref(), typed("metReason"), current.actor());
        done("needs.done.met");
    }

    /** The State takes it back. */
    public void withdraw() throws IOException {
        progress.withdraw(ref(), typed("withdrawReason"), current.actor());
        done("needs.done.withdraw");
    }

    /** The State says whether the accepted projects are enough. */
    public void tickSufficient(boolean enough) throws IOException {
        progress.tickSufficient(ref(), enough, current.actor());
        done(enough ? "needs.done.sufficient" : "needs.done.insufficient");
    }

    /** Another need of the State stands for this one. */
    public void merge() throws IOException {
        progress.merge(ref(), new NeedRef(typed("survivor")), typed("mergeReason"), current.actor());
        done("needs.done.merge");
    }

    /** A new draft with these words. */
    public void copy() throws IOException {
        NeedRef copy = drafting.copy(ref(), current.actor());
        Notices.afterRedirect("needs.done.copy");
        external.redirect("/needs/edit?ref=" + copy);
    }

    private void done(String notice) throws IOException {
        Notices.afterRedirect(notice);
        external.redirect("/needs/detail?ref=" + ref());
    }

    private NeedRef ref() {
        return new NeedRef(address.get("ref"));
    }

    private int edition() {
        String text = typed("edition");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private String typed(String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }
}
