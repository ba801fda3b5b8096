package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.palermoassist.fund.CostKind;
import org.palermoassist.fund.Hand;
import org.palermoassist.fund.ObligationAct;
import org.palermoassist.fund.ObligationDetails;
import org.palermoassist.fund.ObligationPayments;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.fund.ObligationSteps;
import org.palermoassist.fund.Obligations;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** One obligation: where it is, who had a hand in it, who comes next, and what the reader can do. */
@Named
@RequestScoped
public class ObligationView {
    @Inject
    private ObligationReading reading;

    @Inject
    private ObligationSteps steps;

    @Inject
    private Obligations obligations;

    @Inject
    private ObligationPayments payments;

    @Inject
    private FundPosts posts;

    @Inject
    private FundFields fields;

    @Inject
    private FundConfirmed confirmed;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private ObligationDetails details;
    private ObligationSteps.Open open;
    private List<HandStep> hands;

    /** The obligation that the address names. */
    public ObligationDetails getDetails() {
        if (details == null) {
            details = reading.details(ref(), current.actor());
        }
        return details;
    }

    /** What the reader can do now. */
    public ObligationSteps.Open getOpen() {
        if (open == null) {
            open = steps.of(ref(), current.actor());
        }
        return open;
    }

    /** The hands that it goes through, in their order. */
    public List<HandStep> getHands() {
        if (hands == null) {
            List<Hand> missing = getDetails().row().missing();
            hands = new ArrayList<>();
            for (Hand hand : Hand.values()) {
                boolean done = !missing.contains(hand);
                boolean next = !done && missing.get(0) == hand;
                hands.add(new HandStep(hand, done || hand == Hand.PAY ? last(hand) : "", next));
            }
        }
        return hands;
    }

    private String last(Hand hand) {
        return getDetails().events().stream()
                .filter(event -> hand == of(event.act()))
                .map(ObligationDetails.Event::login)
                .reduce("", (earlier, later) -> later);
    }

    private static Hand of(ObligationAct act) {
        return switch (act) {
            case REQUESTED, RAISED -> Hand.REQUEST;
            case CERTIFIED -> Hand.CERTIFY;
            case APPROVED -> Hand.APPROVE;
            case PAID, REFUNDED -> Hand.PAY;
            case LIQUIDATED, CANCELLED, EXPIRED -> null;
        };
    }

    /** Funds are certified. */
    public void certify() throws IOException {
        done("certify", () -> obligations.certify(ref(), current.actor()));
    }

    /** It is approved. */
    public void approve() throws IOException {
        done("approve", () -> obligations.approve(ref(), current.actor()));
    }

    /** A cost is paid. */
    public void pay() throws IOException {
        if (!confirmed.isMissing()) {
            done("pay", () -> payments.pay(ref(), payment("pay"), current.actor()));
        }
    }

    /** A cost came back. */
    public void refund() throws IOException {
        if (!confirmed.isMissing()) {
            done("refund", () -> payments.refund(ref(), payment("refund"), current.actor()));
        }
    }

    private ObligationPayments.Payment payment(String form) {
        return new ObligationPayments.Payment(
                fields.usd(form + "Amount"),
                fields.constant(CostKind.class, form + "Kind").orElse(CostKind.OTHER),
                fields.get(form + "External"),
                fields.get(form + "Reason"));
    }

    /** More is asked for. */
    public void raise() throws IOException {
        done(
                "raise",
                () -> obligations.raise(ref(), fields.usd("raiseAmount"), fields.get("raiseReason"), current.actor()));
    }

    /** It is closed. */
    public void liquidate() throws IOException {
        if (!confirmed.isMissing()) {
            done("liquidate", () -> payments.liquidate(ref(), fields.get("liquidateReason"), current.actor()));
        }
    }

    /** It is given up. */
    public void cancel() throws IOException {
        if (!confirmed.isMissing()) {
            done("cancel", () -> obligations.cancel(ref(), fields.get("cancelReason"), current.actor()));
        }
    }

    private void done(String act, Runnable work) throws IOException {
        posts.once("fund.done." + act, "/obligations/detail?ref=" + ref(), work);
    }

    private ObligationRef ref() {
        return new ObligationRef(address.get("ref"));
    }
}
