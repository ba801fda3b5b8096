package org.palermoassist.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.palermoassist.calls.CallRef;
import org.palermoassist.fund.ChargeTrial;
import org.palermoassist.fund.ChargedPart;
import org.palermoassist.fund.Cost;
import org.palermoassist.fund.ObligationDetails;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.fund.ObligationRequest;
import org.palermoassist.fund.Obligations;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;

/** Money for the places of a call: of the pools that were given to it, within its ceilings, and of no other (E-10). */
@ApplicationScoped
class CallMoney {
    @Inject
    private Gathering gathering;

    @Inject
    private Obligations obligations;

    @Inject
    private ObligationReading obliged;

    @Inject
    private Clock clock;

    /** Sets aside more for a place. */
    void raise(CallRef call, ObligationRef money, Money further, String reason, Actor by) {
        obligations.raise(money, borne(call, further, kept(money, by).cost(), by), reason, by);
    }

    /** Gives up what was kept for a place, and keeps its estimate anew. */
    ObligationRef renew(Decided place, ObligationRef former, Actor by) {
        ObligationDetails before = kept(former, by);
        obligations.cancel(former, "Another expert travels instead", by);
        ObligationRequest asked = new ObligationRequest(
                before.row().purpose(),
                place.nomination().value(),
                before.row().externalRef(),
                place.estimate().orElseThrow(),
                before.cost(),
                Optional.empty());
        return obligations.request(asked, borne(place.call(), asked.direct(), asked.cost(), by), by);
    }

    private ObligationDetails kept(ObligationRef money, Actor by) {
        return obliged.details(money, by.with(Right.FUND_READ));
    }

    private List<ChargedPart> borne(CallRef call, Money direct, Cost cost, Actor by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ChargeTrial.Result borne = new ChargeTrial(gathering.pools(call, by), today).charge(direct, cost);
        SelectionRule.CALL_BEARS_THE_DIFFERENCE.require(
                borne.allowed() && borne.missing().isZero(), direct);
        return borne.shares();
    }
}
