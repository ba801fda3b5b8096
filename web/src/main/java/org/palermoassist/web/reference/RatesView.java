package org.palermoassist.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.palermoassist.donors.RatesInUse;
import org.palermoassist.reference.Currency;
import org.palermoassist.reference.RateRow;
import org.palermoassist.reference.RatesService;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Choice;
import org.palermoassist.web.shared.Portal;

/** The list of dated rates of exchange (D-3). */
@Named
@RequestScoped
public class RatesView {
    @Inject
    private RatesService rates;

    @Inject
    private ReferenceData reference;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    @Inject
    private CurrentActor current;

    @Inject
    private RatesInUse inUse;

    private Page<RateRow> page;
    private Set<RatesInUse.Key> used;

    /** The rates that the address asks for. */
    public Page<RateRow> getPage() {
        if (page == null) {
            page = rates.page(
                    RateQuery.filter(address::get), address.page(RateQuery.USUAL, RateQuery.SORTS), current.actor());
        }
        return page;
    }

    /** Whether receipts were valued with a rate; only for those who may know. */
    public boolean isUsed(RateRow row) {
        if (used == null) {
            used = inUse.of(getPage().items(), current.actor());
        }
        return used.contains(new RatesInUse.Key(row.currency(), row.effectiveOn(), row.revision()));
    }

    /** Whether a rate on this page is marked as used. */
    public boolean isMarked() {
        return getPage().items().stream().anyMatch(this::isUsed);
    }

    /** Currencies, by code. */
    public List<Choice> getCurrencies() {
        return reference.book().currencies().stream()
                .map(one ->
                        new Choice(one.code(), one.code() + " " + one.names().in(language())))
                .toList();
    }

    /** Who publishes rates. */
    public List<Choice> getSources() {
        return rates.sources(current.actor()).entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue().in(language())))
                .toList();
    }

    /** Name of a currency for the reader. */
    public String currency(String code) {
        return reference.book().currencies().stream()
                .filter(one -> one.code().equals(code))
                .map(Currency::names)
                .map(names -> names.in(language()))
                .findFirst()
                .orElse("");
    }

    /** Name of who publishes rates, for the reader. */
    public String source(String code) {
        return getSources().stream()
                .filter(one -> one.code().equals(code))
                .map(Choice::name)
                .findFirst()
                .orElse(code);
    }

    /** Whether the reader may load a file. */
    public boolean isLoading() {
        return current.actor().has(Right.RATE_LOAD);
    }

    private String language() {
        return portal.getLanguage().code();
    }
}
