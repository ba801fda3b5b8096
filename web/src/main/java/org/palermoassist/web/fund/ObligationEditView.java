package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palermoassist.fund.ChargePreview;
import org.palermoassist.fund.Cost;
import org.palermoassist.fund.ObligationRequest;
import org.palermoassist.fund.Obligations;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.State;
import org.palermoassist.shared.Money;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Notices;

/** Money is asked for: first it is shown which pools would bear the cost, then it is reserved. */
@Named
@RequestScoped
public class ObligationEditView {
    @Inject
    private Obligations obligations;

    @Inject
    private ChargePreview charges;

    @Inject
    private ReferenceData reference;

    @Inject
    private FundFields fields;

    @Inject
    private FundPosts posts;

    @Inject
    private CurrentActor current;

    @Inject
    private HttpServletRequest request;

    private ChargePreview.Preview preview;

    /** Whether the form was sent, so that the arithmetic can stand below it. */
    public boolean isSent() {
        return request.getMethod().equals("POST");
    }

    /** How the cost would be charged; nothing before it was asked. */
    public ChargePreview.Preview getPreview() {
        return preview;
    }

    /** Works out how the cost would be charged; nothing is set aside. */
    public String look() {
        if (isFilled()) {
            preview = charges.of(direct(), cost(), current.actor());
        }
        return "";
    }

    /** Asks for the money and reserves it. */
    public void reserve() throws IOException {
        if (!isFilled()) {
            return;
        }
        preview = charges.of(direct(), cost(), current.actor());
        ObligationRequest asked = new ObligationRequest(
                fields.get("purpose"), fields.get("record"), fields.get("external"), direct(), cost(), beneficiary());
        posts.once("fund.done.request", () -> "/obligations/detail?ref=" + obligations.request(asked, current.actor()));
    }

    private boolean isFilled() {
        boolean filled = fields.day("on").isPresent();
        if (!filled) {
            Notices.refusedHere("fund.request.day");
        }
        return filled;
    }

    private Money direct() {
        return fields.usd("direct");
    }

    private Optional<String> beneficiary() {
        return Optional.of(fields.get("beneficiary")).filter(login -> !login.isEmpty());
    }

    /** What is known of the cost: the regions follow from the State. */
    private Cost cost() {
        return new Cost(
                regions(),
                fields.codes("body"),
                fields.codes("provision"),
                fields.has("ldc", "yes"),
                fields.day("on").orElse(LocalDate.MAX));
    }

    private SortedSet<String> regions() {
        SortedSet<String> regions = new TreeSet<>();
        Optional<State> state = reference.states().find(fields.get("state"));
        state.flatMap(State::region)
                .ifPresent(code -> reference.regions().upwards(code).forEach(region -> regions.add(region.code())));
        state.flatMap(State::unGroup).ifPresent(group -> regions.add(group.name()));
        return regions;
    }
}
