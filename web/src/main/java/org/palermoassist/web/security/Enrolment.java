package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.palermoassist.security.Actor;
import org.palermoassist.security.FactorKind;
import org.palermoassist.security.FactorOffer;
import org.palermoassist.security.FactorStatus;
import org.palermoassist.security.SecondFactors;
import org.palermoassist.security.Typed;
import org.palermoassist.web.shared.Notices;

/**
 * Setting up a second factor: an application or a printed list. What is shown stays the same until it is proved that it
 * arrived; the session holds it so long.
 */
@Named
@RequestScoped
public class Enrolment {
    /** Session attribute with the factor that is shown. */
    static final String OFFER = "portal.offer";

    @Inject
    private SecondFactors factors;

    @Inject
    private CurrentActor current;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private FactorKind kind = FactorKind.APP;
    private String proof = "";
    private String present = "";
    private String from = "";
    private List<String> recovery = List.of();
    private FactorOffer offer;
    private FactorStatus status;

    /** Puts the factor in force. Recovery codes stand on the page this once; a list was seen already. */
    public void confirm() throws IOException {
        recovery = factors.enrol(getOffer(), new Typed(proof), new Typed(present), me());
        request.getSession().removeAttribute(OFFER);
        if (recovery.isEmpty()) {
            Notices.afterRedirect("security.enrol.done");
            faces.getExternalContext().redirect(getTarget());
        }
    }

    /** The factor that is shown. */
    public FactorOffer getOffer() {
        if (offer == null) {
            HttpSession session = request.getSession();
            boolean shown = session.getAttribute(OFFER) instanceof FactorOffer kept && kept.kind() == kind;
            offer = shown ? (FactorOffer) session.getAttribute(OFFER) : factors.offer(kind, me());
            session.setAttribute(OFFER, offer);
        }
        return offer;
    }

    /** The picture that an application reads. */
    public QrPicture getPicture() {
        return QrPicture.of(getOffer().address(me().login()));
    }

    /** The secret in groups of four, for who types it. */
    public String getSecret() {
        return getOffer().secret().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Whether it takes the place of a factor that holds now. */
    public boolean isReplacing() {
        return status().isOn();
    }

    /** Whether it is the person's own wish: then the passphrase is asked for again. */
    public boolean isVoluntary() {
        return !status().isOn() && !isForced();
    }

    private FactorStatus status() {
        if (status == null) {
            status = factors.own(me());
        }
        return status;
    }

    /** Whether nothing else opens before this is done. */
    public boolean isForced() {
        return !current.isSignedIn();
    }

    /** Recovery codes made just now. */
    public List<String> getRecovery() {
        return recovery;
    }

    /** Where to go afterwards. */
    public String getTarget() {
        return from.isEmpty() ? "/account" : Returning.to(from);
    }

    /** This page for the other kind of factor. */
    public String getOther() {
        FactorKind other = kind == FactorKind.APP ? FactorKind.LIST : FactorKind.APP;
        String address = Returning.over("/sign-in/enrol", from);
        return address + (address.contains("?") ? "&" : "?") + "kind=" + other;
    }

    private Actor me() {
        return current.inside().orElseGet(current::actor);
    }

    /** The kind that is set up. */
    public String getKind() {
        return kind.name();
    }

    /** The kind that is set up: LIST, else an application. */
    public void setKind(String asked) {
        kind = FactorKind.LIST.name().equals(asked) ? FactorKind.LIST : FactorKind.APP;
    }

    /** Never shown again. */
    public String getProof() {
        return "";
    }

    /** A code of the new factor. */
    public void setProof(String typed) {
        proof = Objects.requireNonNullElse(typed, "");
    }

    /** Never shown again. */
    public String getPresent() {
        return "";
    }

    /** A code of the factor that holds now; where there is none, the passphrase. */
    public void setPresent(String typed) {
        present = Objects.requireNonNullElse(typed, "");
    }

    /** Where to go afterwards. */
    public String getFrom() {
        return from;
    }

    /** Where to go afterwards: path and query of a page of this portal. */
    public void setFrom(String asked) {
        from = Objects.requireNonNullElse(asked, "");
    }
}
