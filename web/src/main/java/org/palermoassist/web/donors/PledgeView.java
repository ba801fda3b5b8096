package org.palermoassist.web.donors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.palermoassist.donors.DonorsAct;
import org.palermoassist.donors.DonorsRule;
import org.palermoassist.donors.PledgeDetails;
import org.palermoassist.donors.PledgeKeeping;
import org.palermoassist.donors.PledgeRef;
import org.palermoassist.donors.Pledges;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.TypedFields;

/** One pledge: what was promised, what came, what the reader can do now. */
@Named
@RequestScoped
public class PledgeView {
    @Inject
    private Pledges pledges;

    @Inject
    private PledgeKeeping keeping;

    @Inject
    private DonorWords words;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private PledgeDetails pledge;

    /** The pledge that the address names. */
    public PledgeDetails getPledge() {
        if (pledge == null) {
            pledge = pledges.details(ref(), words.reader());
        }
        return pledge;
    }

    /** Whether the reader may do this now. */
    public boolean may(String act) {
        return getPledge().acts().contains(DonorsAct.valueOf(act));
    }

    /** Whether the reader can decide anything now. */
    public boolean isActing() {
        return List.of("CONFIRM", "PUBLISH", "ACKNOWLEDGE", "CANCEL", "LAPSE").stream()
                .anyMatch(this::may);
    }

    /** Whether the difference of exchange is a loss. */
    public boolean isLoss() {
        return getPledge().exchange().difference().negated().isPositive();
    }

    /** The letter or agreement came. */
    public void confirm() throws IOException {
        TypedFields typed = typed();
        keeping.confirm(
                ref(),
                typed.get("letter"),
                typed.day("letterOf").orElseThrow(() -> new RuleViolation(DonorsRule.CONFIRMED_BY_LETTER)),
                actor());
        done("CONFIRM");
    }

    /** The donor announces it to everybody. */
    public void publish() throws IOException {
        keeping.makePublic(ref(), actor());
        done("PUBLISH");
    }

    /** The letter of thanks went out. */
    public void thank() throws IOException {
        keeping.acknowledged(ref(), actor());
        done("ACKNOWLEDGE");
    }

    /** The donor takes the unpaid part back. */
    public void cancel() throws IOException {
        keeping.cancel(ref(), typed().get("cancelReason"), actor());
        done("CANCEL");
    }

    /** It is given up. */
    public void lapse() throws IOException {
        keeping.lapse(ref(), typed().get("lapseReason"), actor());
        done("LAPSE");
    }

    private void done(String act) throws IOException {
        Notices.afterRedirect("pledges.done." + act);
        external.redirect("/pledges/detail?ref=" + ref());
    }

    private TypedFields typed() {
        return TypedFields.of(request.getParameterMap());
    }

    private Actor actor() {
        return current.actor();
    }

    private PledgeRef ref() {
        return new PledgeRef(address.get("ref"));
    }
}
