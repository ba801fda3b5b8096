package org.palermoassist.web.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.palermoassist.security.Right;
import org.palermoassist.subsistence.Entitlement;
import org.palermoassist.subsistence.Itinerary;
import org.palermoassist.subsistence.ItineraryText;
import org.palermoassist.travel.AttendanceProof;
import org.palermoassist.travel.ClaimForm;
import org.palermoassist.travel.ClaimReading;
import org.palermoassist.travel.ClaimRow;
import org.palermoassist.travel.ClaimSettlement;
import org.palermoassist.travel.Claims;
import org.palermoassist.travel.JourneyRef;
import org.palermoassist.travel.JourneyStatus;
import org.palermoassist.travel.SettlementOrder;
import org.palermoassist.travel.TravelProof;
import org.palermoassist.web.fund.FundFields;
import org.palermoassist.web.fund.FundPosts;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** The claim of one journey: what really happened, what it comes to, and its settlement. */
@Named
@RequestScoped
public class ClaimView {
    @Inject
    private ClaimReading reading;

    @Inject
    private Claims claims;

    @Inject
    private ClaimSettlement settlement;

    @Inject
    private FundFields fields;

    @Inject
    private FundPosts posts;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private ClaimRow row;
    private Itinerary began;
    private Entitlement entitlement;

    private JourneyRef ref() {
        return new JourneyRef(address.get("ref"));
    }

    /** The journey, its deadlines and its claim. */
    public ClaimRow getRow() {
        if (row == null) {
            row = reading.row(ref(), current.actor());
        }
        return row;
    }

    /** Whether the claim can be entered by the reader now. */
    public boolean isEntering() {
        return current.actor().has(Right.FUND_REQUEST) && getRow().journey().status() == JourneyStatus.TRAVELLED;
    }

    /** Whether the reader certifies, and the claim is in. */
    public boolean isCertifying() {
        return current.actor().has(Right.FUND_CERTIFY) && getRow().in();
    }

    /** Whether the reader certifies, and nothing is due either way. */
    public boolean isClosing() {
        return isCertifying() && getRow().next().equals("CLOSE");
    }

    /** Whether the reader pays, and something is due. */
    public boolean isPaying() {
        return current.actor().has(Right.FUND_PAY) && getRow().next().equals("PAY");
    }

    private Itinerary began() {
        if (began == null) {
            began = claims.journey(ref(), current.actor());
        }
        return began;
    }

    /** The journey in one line: as typed, as claimed before, or as planned. */
    public String getItinerary() {
        return fields.get("itinerary", ItineraryText.of(began()).replace("; ", ";\n"));
    }

    /** Numbers of the legs of the journey that the form began with. */
    public List<Integer> getLegs() {
        return IntStream.rangeClosed(1, began().stays().size() + 1).boxed().toList();
    }

    /** What proves a leg. */
    public List<TravelProof> getProofs() {
        return Arrays.asList(TravelProof.values());
    }

    /** What proves attendance. */
    public List<AttendanceProof> getAttendances() {
        return Arrays.asList(AttendanceProof.values());
    }

    /** What the claim comes to; null before it was entered or looked at. */
    public Entitlement getEntitlement() {
        if (entitlement == null && !isEntering() && getRow().claim().isPresent()) {
            entitlement = claims.entitlement(ref(), began(), current.actor());
        }
        return entitlement;
    }

    private Itinerary typed() {
        return ItineraryText.parse(fields.get("itinerary"));
    }

    /** Computes what was typed; nothing is written. */
    public String look() {
        entitlement = claims.entitlement(ref(), typed(), current.actor());
        return "";
    }

    /** Enters the claim. */
    public void submit() throws IOException {
        Itinerary actual = typed();
        List<TravelProof> proofs = IntStream.rangeClosed(1, actual.stays().size() + 1)
                .mapToObj(leg -> fields.constant(TravelProof.class, "proof" + leg))
                .flatMap(Optional::stream)
                .toList();
        ClaimForm form = new ClaimForm(
                actual, proofs, fields.constant(AttendanceProof.class, "attendance"), fields.usd("receipts"));
        done("submitted", () -> claims.submit(ref(), form, current.actor()));
    }

    /** Gives it back. */
    public void giveBack() throws IOException {
        done("givenBack", () -> claims.giveBack(ref(), fields.get("reason"), current.actor()));
    }

    /** Marks what is due as paid. */
    public void pay() throws IOException {
        done("paid", () -> settlement.pay(ref(), order(), current.actor()));
    }

    private SettlementOrder order() {
        return new SettlementOrder(fields.get("payCurrency", "USD"), fields.get("external"));
    }

    /** Advances that were paid in another currency. */
    public List<ClaimReading.AdvanceAbroad> getAbroad() {
        return reading.abroad(ref(), current.actor());
    }

    /** Closes it. */
    public void settle() throws IOException {
        done("settled", () -> settlement.settle(ref(), current.actor()));
    }

    private void done(String notice, Runnable work) throws IOException {
        posts.once("claims.done." + notice, "/claims/detail?ref=" + ref(), work);
    }
}
