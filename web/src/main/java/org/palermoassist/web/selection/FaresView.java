package org.palermoassist.web.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.Nominations;
import org.palermoassist.selection.EstimateRow;
import org.palermoassist.selection.Estimates;
import org.palermoassist.shared.Money;
import org.palermoassist.web.fund.FundFields;
import org.palermoassist.web.fund.FundPosts;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** The fare of each nominee's journey is entered; nights and rides come from the rates. */
@Named
@RequestScoped
public class FaresView {
    @Inject
    private Nominations nominations;

    @Inject
    private Estimates estimates;

    @Inject
    private FundPosts posts;

    @Inject
    private FundFields fields;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private Map<NominationRef, EstimateRow> known;

    /** The nominees. */
    public List<NominationFacts> getNominees() {
        return nominations.facts(ref(), current.actor()).stream()
                .filter(one -> !one.status().isOver())
                .toList();
    }

    /** The estimate of a nominee; null while there is none. */
    public EstimateRow estimate(NominationRef nomination) {
        if (known == null) {
            known = estimates.of(ref(), current.actor());
        }
        return known.get(nomination);
    }

    /** What stands in the field of a fare: as typed, as known, or as last entered for the State. */
    public String fare(NominationFacts nominee) {
        EstimateRow row = estimate(nominee.ref());
        String usual = row != null
                ? plain(row.fare())
                : estimates
                        .lastFare(nominee.stateCode(), current.actor())
                        .map(FaresView::plain)
                        .orElse("");
        return fields.get("fare-" + nominee.ref(), usual);
    }

    private static String plain(Money money) {
        return money.amount().setScale(2).toPlainString();
    }

    /** Keeps the fares that were typed anew. */
    public void save() throws IOException {
        posts.once("selection.done.fares", () -> {
            for (NominationFacts nominee : getNominees()) {
                String field = "fare-" + nominee.ref();
                EstimateRow row = estimate(nominee.ref());
                boolean changed = !fields.get(field).isEmpty()
                        && (row == null || !row.fare().equals(fields.usd(field)));
                if (changed) {
                    estimates.enter(nominee.ref(), fields.usd(field), current.actor());
                }
            }
            return "/selection/fares?ref=" + ref();
        });
    }

    private CallRef ref() {
        return new CallRef(address.get("ref"));
    }
}
