package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.projects.DeclinePhrase;
import org.palermoassist.projects.LinkAct;
import org.palermoassist.projects.LinkRef;
import org.palermoassist.projects.LinkRow;
import org.palermoassist.projects.ProjectLinks;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;

/** Links between needs and projects, on the page of either. */
@Named
@RequestScoped
public class LinksView {
    @Inject
    private ProjectLinks links;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    private final Map<String, String> phrases = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private List<LinkRow> ofNeed;

    /** Links of the need whose ref is in the address. */
    public List<LinkRow> getOfNeed() {
        if (ofNeed == null) {
            ofNeed = links.ofNeed(new NeedRef(address.get("ref")), current.reader());
        }
        return ofNeed;
    }

    /** How many proposals for the need wait for an answer of this reader. */
    public long getAwaiting() {
        return getOfNeed().stream()
                .filter(link -> link.acts().contains(LinkAct.ACCEPT))
                .count();
    }

    /** Whether any link on the need's page can be answered, ended or so by this reader. */
    public boolean isActingOnNeed() {
        return acting(getOfNeed());
    }

    /** Whether any of these links can be answered, ended or so by this reader. */
    public boolean acting(List<LinkRow> some) {
        return some.stream().anyMatch(link -> !link.acts().isEmpty());
    }

    /** Proposals that wait for the reader's State, or that the reader's body waits for. */
    public List<LinkRow> getWaiting() {
        return links.waiting(current.actor());
    }

    /** The State says that the project answers the need. */
    public void accept(LinkRef ref) throws IOException {
        links.accept(ref, current.actor());
        done("projects.link.accepted");
    }

    /** The State says: not at present. */
    public void decline(LinkRef ref) throws IOException {
        DeclinePhrase phrase = DeclinePhrase.valueOf(phrases.getOrDefault(ref.value(), "NOT_AT_PRESENT"));
        links.decline(ref, phrase, reasons.getOrDefault(ref.value(), ""), current.actor());
        done("projects.link.declined");
    }

    /** Takes a proposal back, or ends a link. */
    public void end(LinkRef ref) throws IOException {
        links.end(ref, current.actor());
        done("projects.link.ended");
    }

    /** The provider says that the need is met. */
    public void proposeMet(LinkRef ref) throws IOException {
        links.proposeMet(ref, current.actor());
        done("projects.link.metProposed");
    }

    /** The State has seen it, and leaves the need as it is. */
    public void answerMet(LinkRef ref) throws IOException {
        links.answerMet(ref, current.actor());
        done("projects.link.metAnswered");
    }

    private void done(String key) throws IOException {
        Notices.afterRedirect(key);
        FacesContext.getCurrentInstance().getExternalContext().redirect(address.getHere());
    }

    /** Neutral words a decline may have. */
    public DeclinePhrase[] getChoices() {
        return DeclinePhrase.values();
    }

    /** The words chosen, by ref of the link. */
    public Map<String, String> getPhrases() {
        return phrases;
    }

    /** The reasons for the Secretariat, by ref of the link. */
    public Map<String, String> getReasons() {
        return reasons;
    }
}
