package org.palermoassist.web.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.palermoassist.shared.Money;
import org.palermoassist.travel.JourneyDetails;
import org.palermoassist.travel.JourneyPayments;
import org.palermoassist.travel.JourneyRef;
import org.palermoassist.travel.Passage;
import org.palermoassist.travel.PaymentKind;
import org.palermoassist.travel.PaymentOrder;
import org.palermoassist.web.fund.FundConfirmed;
import org.palermoassist.web.fund.FundFields;
import org.palermoassist.web.fund.FundPosts;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** What can be paid for a journey, and what came back of it. */
@Named
@RequestScoped
public class JourneyPaymentView {
    @Inject
    private JourneyView journey;

    @Inject
    private JourneyPayments payments;

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

    /**
     * What one kind may still cost.
     *
     * @param most in dollars
     */
    public record Due(PaymentKind kind, Money most) {}

    /** What is authorized and not paid yet. */
    public List<Due> getDues() {
        return Arrays.stream(PaymentKind.values())
                .map(kind -> new Due(kind, most(kind)))
                .filter(due -> due.most().isPositive()
                        && journey.getDetails().payments().stream().noneMatch(paid -> paid.kind() == due.kind()))
                .toList();
    }

    private Money most(PaymentKind kind) {
        JourneyDetails details = journey.getDetails();
        Passage passage = details.fares().passage().orElse(null);
        Money none = Money.zero("USD");
        return switch (kind) {
            case TICKET -> passage == Passage.TICKET ? details.fares().fare() : none;
            case LUMP_SUM -> passage == Passage.LUMP_SUM ? details.fares().fare() : none;
            case HOTEL -> details.hotel();
            case VISA -> details.visa().need().total();
            case ADVANCE -> details.mostAdvance();
        };
    }

    /** Kinds of which something was paid and has not come back. */
    public List<PaymentKind> getOut() {
        return Arrays.stream(PaymentKind.values())
                .filter(kind -> journey.getDetails().paid(kind).isPositive())
                .toList();
    }

    /** Pays. */
    public void pay() throws IOException {
        if (!confirmed.isMissing()) {
            done("pay", () -> payments.pay(ref(), order("pay"), current.actor()));
        }
    }

    /** Something came back. */
    public void back() throws IOException {
        if (!confirmed.isMissing()) {
            done("back", () -> payments.back(ref(), order("back"), current.actor()));
        }
    }

    private PaymentOrder order(String form) {
        return new PaymentOrder(
                fields.constant(PaymentKind.class, form + "Kind").orElse(PaymentKind.TICKET),
                JourneyMoney.of(fields, form + "Amount", form + "Currency"),
                fields.get(form + "External"),
                fields.get(form + "Reason"));
    }

    private void done(String act, Runnable work) throws IOException {
        posts.once("travel.done." + act, "/journeys/detail?ref=" + ref(), work);
    }

    private JourneyRef ref() {
        return new JourneyRef(address.get("ref"));
    }
}
