package org.palermoassist.donors;

import java.util.Optional;
import org.palermoassist.shared.Money;

/**
 * An offer as pages show it.
 *
 * @param ref its ref
 * @param version for writing it back
 * @param organizationRef who offers
 * @param organizationName in the reader's language
 * @param form what is offered
 * @param valid whether it holds today
 * @param own whether the reader may change it
 */
public record OfferRow(
        OfferRef ref,
        int version,
        String organizationRef,
        String organizationName,
        OfferForm form,
        boolean valid,
        boolean own) {
    /** The value, when one is given. */
    public Optional<Money> value() {
        return form.value();
    }
}
