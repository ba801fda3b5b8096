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
import java.util.UUID;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.DonorRow;
import org.palermoassist.donors.Donors;
import org.palermoassist.donors.DonorsRule;
import org.palermoassist.donors.InstalmentKey;
import org.palermoassist.donors.InstalmentRow;
import org.palermoassist.donors.PledgePurpose;
import org.palermoassist.donors.Pledges;
import org.palermoassist.donors.ReceiptForm;
import org.palermoassist.donors.ReceiptRecording;
import org.palermoassist.security.IdempotentRequests;
import org.palermoassist.security.IdempotentRequests.Answer;
import org.palermoassist.security.IdempotentRequests.Keyed;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.TypedFields;

/** The form of a payment. It carries a key: sent twice, it is recorded once. */
@Named
@RequestScoped
public class ReceiptEditView {
    @Inject
    private Donors donors;

    @Inject
    private Pledges pledges;

    @Inject
    private ReceiptRecording recording;

    @Inject
    private IdempotentRequests requests;

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

    private TypedFields fields;
    private List<InstalmentRow> open;

    /** What stands in the fields. */
    public TypedFields getFields() {
        if (fields == null) {
            fields = TypedFields.posted(request, () -> TypedFields.of(Map.of())
                    .put("key", UUID.randomUUID())
                    .put("receivedOn", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .put(
                            "currency",
                            getOpen().stream()
                                    .findFirst()
                                    .map(one -> one.amount().currency())
                                    .orElse("USD")));
        }
        return fields;
    }

    /** Who paid; nothing while that is not known. */
    public DonorRow getDonor() {
        return address.value("donor")
                .map(ref -> donors.row(new DonorRef(ref), words.reader()))
                .orElse(null);
    }

    /** Whether the question who paid is answered. */
    public boolean isChosen() {
        return getDonor() != null || address.get("sender").equals("unknown");
    }

    /** What is open of the donor's pledges, for one purpose. */
    public List<InstalmentRow> getOpen() {
        if (open == null) {
            DonorRow donor = getDonor();
            open = donor == null ? List.of() : pledges.openInstalments(donor.ref(), words.reader());
        }
        return open;
    }

    /** Purposes. */
    public List<PledgePurpose> getPurposes() {
        return List.of(PledgePurpose.values());
    }

    /** Records it. */
    public void save() throws IOException {
        ReceiptForm form = form();
        Answer answer = requests.once(
                new Keyed(getFields().get("key"), "page receipt " + form),
                () -> Answer.of("", recording.record(form, words.reader()).value()),
                words.reader());
        Notices.afterRedirect("receipts.done.record");
        external.redirect("/receipts/detail?ref=" + answer.body());
    }

    private ReceiptForm form() {
        String currency = getFields().get("currency");
        Money charges = getFields().money("charges", currency);
        return new ReceiptForm(
                getFields().constant(PledgePurpose.class, "purpose").orElse(PledgePurpose.FUND),
                getFields().day("receivedOn").orElseThrow(() -> new RuleViolation(DonorsRule.DAY_IS_NOT_AHEAD, "")),
                getFields().money("amount", currency),
                charges,
                Optional.ofNullable(getDonor()).map(DonorRow::ref),
                getFields().all("on").stream().map(InstalmentKey::parse).toList(),
                getFields().get("sender"),
                getFields().get("bankReference"),
                getFields().get("bookReference"),
                getFields().get("decision"));
    }
}
