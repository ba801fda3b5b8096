package org.palermoassist.web.donors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.donors.DonorsRule;
import org.palermoassist.donors.OfferForm;
import org.palermoassist.donors.OfferForm.Valuation;
import org.palermoassist.donors.OfferKind;
import org.palermoassist.donors.OfferRef;
import org.palermoassist.donors.OfferRow;
import org.palermoassist.donors.Offers;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.TypedFields;

/** The form of a standing offer. */
@Named
@RequestScoped
public class OfferEditView {
    @Inject
    private Offers offers;

    @Inject
    private DonorWords words;

    @Inject
    private Address address;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private Optional<OfferRow> stored;
    private TypedFields fields;

    /** The offer as it is stored; nothing for a new one. */
    public OfferRow getStored() {
        if (stored == null) {
            stored = address.value("ref").map(ref -> offers.own(new OfferRef(ref), words.reader()));
        }
        return stored.orElse(null);
    }

    /** What can be offered. */
    public List<OfferKind> getKinds() {
        return List.of(OfferKind.values());
    }

    /** Ways of finding its value. */
    public List<Valuation> getValuations() {
        return List.of(Valuation.values());
    }

    /** What stands in the fields: as posted, as stored, or as usual. */
    public TypedFields getFields() {
        if (fields == null) {
            fields = TypedFields.posted(request, () -> getStored() == null ? usual() : of(getStored()));
        }
        return fields;
    }

    private TypedFields usual() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return TypedFields.of(Map.of())
                .put("from", today)
                .put("until", today.plusYears(1))
                .put("currency", "USD");
    }

    private static TypedFields of(OfferRow row) {
        OfferForm form = row.form();
        return TypedFields.of(Map.of())
                .put("version", row.version())
                .put("kind", form.kind())
                .put("title", form.title())
                .put("description", form.description())
                .putAll("language", form.languages())
                .putAll("provision", form.provisions())
                .put("from", form.from())
                .put("until", form.until())
                .put("valuation", form.valuation())
                .put(
                        "amount",
                        form.value()
                                .map(money -> money.amount().toPlainString())
                                .orElse(""))
                .put("currency", form.value().map(money -> money.currency()).orElse("USD"));
    }

    /** Makes it, or changes it. */
    public void save() throws IOException {
        OfferRow old = getStored();
        if (old == null) {
            offers.make(form(), words.reader());
        } else {
            String version = getFields().get("version");
            int read = version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
            offers.change(old.ref(), read, form(), words.reader());
        }
        done("offers.done.save");
    }

    /** Takes it back. */
    public void withdraw() throws IOException {
        offers.withdraw(getStored().ref(), words.reader());
        done("offers.done.withdraw");
    }

    private void done(String notice) throws IOException {
        Notices.afterRedirect(notice);
        external.redirect("/offers/list");
    }

    private OfferForm form() {
        TypedFields typed = getFields();
        return new OfferForm(
                typed.constant(OfferKind.class, "kind").orElse(OfferKind.TRAINING),
                typed.get("title"),
                typed.get("description"),
                typed.codes("language"),
                typed.codes("provision"),
                day("from"),
                day("until"),
                typed.constant(Valuation.class, "valuation").orElse(Valuation.NONE),
                typed.optional("amount").map(given -> typed.money("amount", typed.get("currency"))));
    }

    private LocalDate day(String name) {
        return getFields().day(name).orElseThrow(() -> new RuleViolation(DonorsRule.OFFER_PERIOD));
    }
}
