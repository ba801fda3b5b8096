package org.palermoassist.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.palermoassist.calls.CallDetails;
import org.palermoassist.calls.Calls;
import org.palermoassist.calls.ExpertLinks;
import org.palermoassist.calls.MissingPart;
import org.palermoassist.calls.NominationAct;
import org.palermoassist.calls.NominationChanges;
import org.palermoassist.calls.NominationDetails;
import org.palermoassist.calls.NominationMaking;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.Nominations;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.security.Right;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.TypedFields;

/** One nomination: what is missing, who can mend it, and what the reader can do now. */
@Named
@RequestScoped
public class NominationView {
    @Inject
    private Nominations nominations;

    @Inject
    private NominationMaking making;

    @Inject
    private NominationChanges changes;

    @Inject
    private ExpertLinks links;

    @Inject
    private Calls calls;

    @Inject
    private Meetings meetings;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private NominationDetails nomination;
    private String secret = "";

    /** The nomination that the address names. */
    public NominationDetails getNomination() {
        if (nomination == null) {
            nomination = nominations.details(ref(), current.reader());
        }
        return nomination;
    }

    /** The call it is for. */
    public CallDetails getCall() {
        return calls.details(getNomination().row().call(), current.reader());
    }

    /** The meetings it is for. */
    public List<MeetingDetails> getMeetings() {
        return getNomination().facts().meetings().stream()
                .map(ref -> meetings.details(ref, current.reader()))
                .toList();
    }

    /** What the expert wrote against items of the agenda. */
    public List<Map.Entry<String, String>> getExpertise() {
        return List.copyOf(getNomination().facts().expertise().entrySet());
    }

    /** What is missing, for those who can mend it. */
    public List<MissingPart> missing(boolean byExpert) {
        return getNomination().row().missing().stream()
                .filter(part -> part.byExpert() == byExpert)
                .toList();
    }

    /** Whether the reader may do this now. */
    public boolean may(String act) {
        NominationAct wanted = NominationAct.valueOf(act);
        boolean reading = wanted == NominationAct.READ_DATA && !current.actor().has(Right.EXPERT_DATA_READ);
        return !reading && getNomination().acts().contains(wanted);
    }

    /** Whether the reader can decide anything now. */
    public boolean isActing() {
        return List.of("LINK", "MOVE", "WITHDRAW").stream().anyMatch(this::may);
    }

    /** Writes to the expert; the second fact stands on the page once. */
    public void link() {
        secret = links.send(ref(), current.actor());
        nomination = null;
    }

    /** The second fact made just now, else empty. */
    public String getSecret() {
        return secret;
    }

    /** Puts it higher in the State's order. */
    public void moveUp() throws IOException {
        making.moveUp(ref(), current.actor());
        done("MOVE");
    }

    /** Takes it back. */
    public void withdraw() throws IOException {
        String reason = TypedFields.of(request.getParameterMap()).get("withdrawReason");
        changes.withdraw(ref(), reason, current.actor());
        done("WITHDRAW");
    }

    private void done(String act) throws IOException {
        Notices.afterRedirect("nominations.done." + act);
        external.redirect("/nominations/detail?ref=" + ref());
    }

    private NominationRef ref() {
        return new NominationRef(address.get("ref"));
    }
}
