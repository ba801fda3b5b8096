package org.palermoassist.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.palermoassist.directory.NoteAct;
import org.palermoassist.directory.NoteDetails;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRegister;
import org.palermoassist.directory.NoteStatus;
import org.palermoassist.directory.Notes;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;

/** One note verbale: what the register holds, what it caused, what the reader can do now. */
@Named
@RequestScoped
public class NoteView {
    @Inject
    private Notes notes;

    @Inject
    private NoteRegister register;

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

    private NoteDetails note;

    /**
     * A record that the note caused.
     *
     * @param ref its ref
     * @param href page on which it stands; empty when it has none of its own
     */
    public record Caused(String ref, String href) {}

    /** The note that the address names. */
    public NoteDetails getNote() {
        if (note == null) {
            note = notes.details(
                    ref(), current.actor().reading(portal.getLanguage().code()));
        }
        return note;
    }

    /** The records that it caused, with the page on which each stands. */
    public List<Caused> getCaused() {
        Optional<String> state = getNote().row().sender().state();
        return getNote().records().stream()
                .map(one -> new Caused(
                        one,
                        one.startsWith("N-")
                                ? "/needs/detail?ref=" + one
                                : state.map("/states/detail?code="::concat).orElse("") + "#focalPoints"))
                .toList();
    }

    /** Whether the reader may do this now. */
    public boolean may(String act) {
        return getNote().acts().contains(NoteAct.valueOf(act));
    }

    /** Whether it is still to be signed, or on its way. */
    public boolean isPreparing() {
        NoteStatus status = getNote().row().status();
        return status == NoteStatus.DRAFT || status == NoteStatus.SENT;
    }

    /** Whether the reader can enter a need on it, for a State that has no focal point (U-3). */
    public boolean isEntering() {
        return getNote().row().kind() == NoteKind.NEED
                && may(NoteAct.REVERSE.name())
                && getNote().row().sender().state().isPresent();
    }

    /** The State hands it to the Secretariat. */
    public void send() throws IOException {
        register.send(ref(), current.actor());
        done("notes.done.send");
    }

    /** The State takes it back. */
    public void takeBack() throws IOException {
        register.takeBack(ref(), current.actor());
        done("notes.done.takeBack");
    }

    /** The State gives the draft up. */
    public void discard() throws IOException {
        register.discard(ref(), current.actor());
        done("notes.done.discard");
    }

    /** The Secretariat sends it back. */
    public void giveBack() throws IOException {
        register.giveBack(ref(), typed("returnReason"), current.actor());
        Notices.afterRedirect("notes.done.return");
        external.redirect("/notes/list");
    }

    /** The Secretariat marks the entry as a mistake. */
    public void reverse() throws IOException {
        register.reverse(ref(), typed("reverseReason"), current.actor());
        done("notes.done.reverse");
    }

    private void done(String notice) throws IOException {
        Notices.afterRedirect(notice);
        external.redirect("/notes/detail?ref=" + ref());
    }

    private NoteRef ref() {
        return new NoteRef(address.get("ref"));
    }

    private String typed(String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }
}
