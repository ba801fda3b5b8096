package org.palermoassist.donors;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palermoassist.shared.Money;

/**
 * What a body says that it could provide.
 *
 * @param title 1 to 200 characters
 * @param description at most 4,000 characters
 * @param languages BCP 47 codes in which it can be given
 * @param provisions codes that it helps with, at least one
 * @param from first day
 * @param until last day
 * @param valuation how its value was found
 * @param value empty without valuation
 */
public record OfferForm(
        OfferKind kind,
        String title,
        String description,
        SortedSet<String> languages,
        SortedSet<String> provisions,
        LocalDate from,
        LocalDate until,
        Valuation valuation,
        Optional<Money> value) {
    /** How the value of something in kind was found. */
    public enum Valuation {
        /** No value is given. */
        NONE,
        /** Price on the market. */
        MARKET,
        /** Cost for who provides it. */
        COST,
        /** Agreed with the Secretariat. */
        AGREED
    }

    /** Checks what can be said without the records around it. */
    public OfferForm {
        title = Texts.fitting(title, 200);
        description = Texts.fitting(description, 4000);
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        provisions = Collections.unmodifiableSortedSet(new TreeSet<>(provisions));
        DonorsRule.OFFER_IS_SAID.require(!title.isEmpty() && !languages.isEmpty() && !provisions.isEmpty());
        DonorsRule.OFFER_PERIOD.require(!until.isBefore(from));
        DonorsRule.VALUE_HAS_METHOD.require((valuation == Valuation.NONE) == value.isEmpty());
        value.ifPresent(money -> DonorsRule.AMOUNT_IS_PAYABLE.require(money.isPositive() && money.isPayable(), money));
        languages.forEach(code -> DonorsRule.TEXT_FITS.require(code.matches("[a-z]{2,3}"), code, 3));
        DonorsRule.TEXT_FITS.require(String.join(",", languages).length() <= 60, languages.size(), 15);
    }
}
