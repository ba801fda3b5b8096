package org.palermoassist.web.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.selection.Panels;
import org.palermoassist.selection.SelectedPlaces;
import org.palermoassist.selection.SelectionDecisions;
import org.palermoassist.selection.SelectionRuns;
import org.palermoassist.web.fund.FundFields;
import org.palermoassist.web.fund.FundPosts;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;

/** What can be done with the selection of a call. */
@Named
@RequestScoped
public class SelectionActs {
    @Inject
    private Panels panels;

    @Inject
    private SelectionRuns runs;

    @Inject
    private SelectionDecisions decisions;

    @Inject
    private SelectedPlaces places;

    @Inject
    private FundPosts posts;

    @Inject
    private FundFields fields;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    /** Names a member of the panel. */
    public void convene() throws IOException {
        done("convene", () -> panels.convene(ref(), fields.get("member"), current.actor()));
    }

    /** Computes the list. */
    public void compute() throws IOException {
        done("compute", () -> runs.compute(ref(), current.actor()));
    }

    /** Signs the list. */
    public void sign() throws IOException {
        if (isConfirmed()) {
            done("sign", () -> runs.sign(ref(), Integer.parseInt(fields.get("number")), current.actor()));
        }
    }

    /** Moves a nomination for a reason. */
    public void deviate() throws IOException {
        String place = fields.get("place");
        int wanted = place.matches("\\d{1,4}") ? Integer.parseInt(place) : 0;
        NominationRef nomination = new NominationRef(fields.get("nomination"));
        done("deviate", () -> runs.deviate(ref(), nomination, wanted, fields.get("why"), current.actor()));
    }

    /** Decides the call. */
    public void decide() throws IOException {
        if (isConfirmed()) {
            done("decide", () -> decisions.decide(ref(), Integer.parseInt(fields.get("number")), current.actor()));
        }
    }

    /** Lets the waiting list move up. */
    public void moveUp() throws IOException {
        done("moveUp", () -> decisions.moveUp(ref(), current.actor()));
    }

    /** Gives a place to another expert of the State. */
    public void replace() throws IOException {
        NominationRef former = new NominationRef(fields.get("former"));
        NominationRef successor = new NominationRef(fields.get("successor"));
        done("replace", () -> places.replace(former, successor, current.actor()));
    }

    private boolean isConfirmed() {
        boolean ticked = fields.has("confirm", "yes");
        if (!ticked) {
            Notices.refusedHere("fund.confirm.missing");
        }
        return ticked;
    }

    private void done(String act, Runnable work) throws IOException {
        posts.once("selection.done." + act, "/selection/call?ref=" + ref(), work);
    }

    private CallRef ref() {
        return new CallRef(address.get("ref"));
    }
}
