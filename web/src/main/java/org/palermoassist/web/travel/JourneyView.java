package org.palermoassist.web.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.Hand;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.travel.Absence;
import org.palermoassist.travel.JourneyAct;
import org.palermoassist.travel.JourneyAuthorization;
import org.palermoassist.travel.JourneyDetails;
import org.palermoassist.travel.JourneyEnding;
import org.palermoassist.travel.JourneyPlanning;
import org.palermoassist.travel.JourneyReading;
import org.palermoassist.travel.JourneyRef;
import org.palermoassist.travel.JourneyStatus;
import org.palermoassist.travel.JourneySteps;
import org.palermoassist.travel.QuoteForm;
import org.palermoassist.travel.Replacements;
import org.palermoassist.travel.VisaNeed;
import org.palermoassist.web.fund.FundConfirmed;
import org.palermoassist.web.fund.FundFields;
import org.palermoassist.web.fund.FundPosts;
import org.palermoassist.web.fund.HandStep;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;

/** One journey: where it is, who comes next, what it costs, and what the reader can do. */
@Named
@RequestScoped
public class JourneyView {
    @Inject
    private JourneyReading reading;

    @Inject
    private JourneySteps steps;

    @Inject
    private JourneyPlanning planning;

    @Inject
    private JourneyAuthorization authorization;

    @Inject
    private JourneyEnding ending;

    @Inject
    private Replacements replacements;

    @Inject
    private ReferenceData reference;

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

    @Inject
    private Portal portal;

    private JourneyDetails details;
    private JourneySteps.Open open;
    private List<HandStep> hands;

    /** The journey that the address names. */
    public JourneyDetails getDetails() {
        if (details == null) {
            details = reading.details(ref(), current.actor());
        }
        return details;
    }

    /** What the reader can do now. */
    public JourneySteps.Open getOpen() {
        if (open == null) {
            open = steps.of(ref(), current.actor());
        }
        return open;
    }

    /** The hands that it goes through, in their order. */
    public List<HandStep> getHands() {
        if (hands == null) {
            hands = new ArrayList<>();
            for (Hand hand : Hand.values()) {
                boolean next = getOpen().next().filter(hand::equals).isPresent();
                hands.add(new HandStep(hand, next && hand != Hand.PAY ? "" : last(hand), next));
            }
        }
        return hands;
    }

    /** Who had a hand last; a new plan begins the round anew. */
    private String last(Hand hand) {
        String login = "";
        for (JourneyDetails.Event event : getDetails().events()) {
            boolean anew = event.act() == JourneyAct.AMENDED && event.status() == JourneyStatus.REQUESTED;
            if (event.act() == JourneyAct.PLANNED || anew) {
                login = "";
            }
            if (of(event.act()) == hand) {
                login = event.login();
            }
        }
        return login;
    }

    private static Hand of(JourneyAct act) {
        return switch (act) {
            case REQUESTED, AMENDED -> Hand.REQUEST;
            case CERTIFIED -> Hand.CERTIFY;
            case APPROVED -> Hand.APPROVE;
            case PAID, REFUNDED -> Hand.PAY;
            default -> null;
        };
    }

    /** Name of a State or country. */
    public String state(String code) {
        return reference.states().name(code, portal.getLanguage().code());
    }

    /** Reasons for not coming. */
    public List<Absence> getAbsences() {
        return Arrays.asList(Absence.values());
    }

    /** A quote came in. */
    public void quote() throws IOException {
        if (isDated("quotedOn")) {
            done("quote", () -> planning.quote(ref(), quoteForm(), current.actor()));
        }
    }

    private QuoteForm quoteForm() {
        return new QuoteForm(
                fields.get("agent"),
                fields.has("contracted", "yes"),
                fields.day("quotedOn").orElseThrow(),
                JourneyMoney.of(fields, "fare", "currency"),
                !fields.has("premium", "yes"),
                JourneyMoney.whole(fields.get("stops")),
                JourneyMoney.whole(fields.get("hours")),
                fields.has("official", "yes"));
    }

    /** A quote is chosen. */
    public void choose() throws IOException {
        done(
                "choose",
                () -> planning.choose(
                        ref(), JourneyMoney.whole(fields.get("number")), fields.get("quoteReason"), current.actor()));
    }

    /** A lump sum is agreed. */
    public void lumpSum() throws IOException {
        done("lumpSum", () -> planning.lumpSum(ref(), fields.usd("lumpSum"), current.actor()));
    }

    /** So much is prepaid for the hotel. */
    public void hotel() throws IOException {
        done("hotel", () -> planning.hotel(ref(), fields.usd("hotel"), current.actor()));
    }

    /** What the visa takes. */
    public void visa() throws IOException {
        done(
                "visa",
                () -> planning.visa(
                        ref(),
                        new VisaNeed(
                                fields.get("embassy"),
                                fields.get("visaCountry"),
                                JourneyMoney.whole(fields.get("visaDays")),
                                fields.usd("visaCost"),
                                fields.usd("insurance")),
                        current.actor()));
    }

    /** The visa is there. */
    public void visaGranted() throws IOException {
        if (isDated("grantedOn")) {
            LocalDate on = fields.day("grantedOn").orElseThrow();
            done("visaGranted", () -> planning.visaGranted(ref(), on, current.actor()));
        }
    }

    /** It is known how to pay the traveller. */
    public void payable() throws IOException {
        if (isDated("detailsOn")) {
            LocalDate since = fields.day("detailsOn").orElseThrow();
            done("payable", () -> planning.payable(ref(), since, current.actor()));
        }
    }

    /** Authorization is asked for. */
    public void request() throws IOException {
        done("request", () -> authorization.request(ref(), current.actor()));
    }

    /** Funds are certified. */
    public void certify() throws IOException {
        done("certify", () -> authorization.certify(ref(), current.actor()));
    }

    /** It is authorized. */
    public void approve() throws IOException {
        done("approve", () -> authorization.approve(ref(), current.actor()));
    }

    /** The expert is back. */
    public void travelled() throws IOException {
        done("travelled", () -> ending.travelled(ref(), current.actor()));
    }

    /** It is given up. */
    public void cancel() throws IOException {
        if (!confirmed.isMissing()) {
            done("cancel", () -> ending.cancel(ref(), fields.get("cancelReason"), current.actor()));
        }
    }

    /** The expert did not come. */
    public void noShow() throws IOException {
        if (!confirmed.isMissing()) {
            Absence absence = fields.constant(Absence.class, "absence").orElse(Absence.UNEXPLAINED);
            done("noShow", () -> ending.noShow(ref(), absence, fields.get("explanation"), current.actor()));
        }
    }

    /** Ref of the nomination whom the State named instead after the journey was authorized; empty when it named nobody. */
    public String getSuccessor() {
        return getDetails().row().status().isAuthorized()
                ? getDetails().events().stream()
                        .filter(event -> event.act() == JourneyAct.REPLACED)
                        .map(JourneyDetails.Event::reason)
                        .reduce("", (earlier, later) -> later)
                : "";
    }

    /** The successor takes the journey over. */
    public void handOver() throws IOException {
        if (!confirmed.isMissing()) {
            NominationRef successor = new NominationRef(getSuccessor());
            posts.once(
                    "travel.done.handOver",
                    () -> "/journeys/detail?ref=" + replacements.handOverTo(ref(), successor, current.actor()));
        }
    }

    private boolean isDated(String name) {
        boolean dated = fields.day(name).isPresent();
        if (!dated) {
            Notices.refusedHere("travel.day.missing");
        }
        return dated;
    }

    private void done(String act, Runnable work) throws IOException {
        posts.once("travel.done." + act, "/journeys/detail?ref=" + ref(), work);
    }

    private JourneyRef ref() {
        return new JourneyRef(address.get("ref"));
    }
}
