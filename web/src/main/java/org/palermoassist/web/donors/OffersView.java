package org.palermoassist.web.donors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.palermoassist.donors.OfferKind;
import org.palermoassist.donors.OfferRow;
import org.palermoassist.donors.Offers;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Given;

/** Standing offers: what could be provided, by whom, until when. */
@Named
@RequestScoped
public class OffersView {
    @Inject
    private Offers offers;

    @Inject
    private DonorWords words;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    private Page<OfferRow> page;

    /** The rows asked for. */
    public Page<OfferRow> getPage() {
        if (page == null) {
            page = offers.page(
                    Given.constant(OfferKind.class, address.get("kind")),
                    Optional.of(address.get("provision")).filter(code -> !code.isEmpty()),
                    address.page(""),
                    words.reader());
        }
        return page;
    }

    /** Whether the reader's body can offer something. */
    public boolean isKeeper() {
        return current.actor().has(Right.OFFER_KEEP);
    }

    /** Kinds to filter by. */
    public List<OfferKind> getKinds() {
        return List.of(OfferKind.values());
    }
}
