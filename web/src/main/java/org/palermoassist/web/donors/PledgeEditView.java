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
import java.util.stream.IntStream;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.DonorRow;
import org.palermoassist.donors.Donors;
import org.palermoassist.donors.DonorsAct;
import org.palermoassist.donors.PledgeDetails;
import org.palermoassist.donors.PledgeForm;
import org.palermoassist.donors.PledgeKeeping;
import org.palermoassist.donors.PledgePurpose;
import org.palermoassist.donors.PledgeRef;
import org.palermoassist.donors.Pledges;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Given;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.TypedFields;

/** The form of a pledge; what it is for is asked before anything else (U-28). */
@Named
@RequestScoped
public class PledgeEditView {
    private static final int USUAL_LINES = 4;

    @Inject
    private Pledges pledges;

    @Inject
    private Donors donors;

    @Inject
    private PledgeKeeping keeping;

    @Inject
    private DonorWords words;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private Optional<PledgeDetails> stored;
    private TypedFields fields;

    /** The pledge as it is stored; nothing for a new one. */
    public PledgeDetails getStored() {
        if (stored == null) {
            stored = address.value("ref").map(ref -> pledges.details(new PledgeRef(ref), words.reader()));
            stored.filter(one -> !one.acts().contains(DonorsAct.EDIT)).ifPresent(one -> {
                throw new NotFound(one.row().ref());
            });
        }
        return stored.orElse(null);
    }

    /** What it is for; nothing until that was chosen. */
    public PledgePurpose getPurpose() {
        return getStored() != null
                ? getStored().row().purpose()
                : Given.constant(PledgePurpose.class, address.get("purpose")).orElse(null);
    }

    /** What there is to choose. */
    public List<PledgePurpose> getPurposes() {
        return List.of(PledgePurpose.values());
    }

    /** The donor that the reader works for; nothing for whoever keeps all. */
    public DonorRow getOwn() {
        return donors.own(words.reader()).orElse(null);
    }

    /** Whether the reader works for a donor that is not registered yet. */
    public boolean isUnregistered() {
        return current.actor().organizationRef().isPresent() && getOwn() == null;
    }

    /** What stands in the fields: as posted, as stored, or as usual. */
    public TypedFields getFields() {
        if (fields == null) {
            fields = TypedFields.posted(request, () -> getStored() == null ? usual() : PledgeFields.of(getStored()));
        }
        return fields;
    }

    private TypedFields usual() {
        return TypedFields.of(Map.of())
                .put("pledgedOn", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .put("currency", "USD")
                .put("psc", "13")
                .put("donor", address.get("donor"))
                .put("records", address.get("record"));
    }

    /** Numbers of the lines for instalments: those that are filled, and some more. */
    public List<Integer> getLines() {
        int filled = (int) IntStream.rangeClosed(1, PledgeFields.MOST_LINES)
                .filter(line -> !getFields().get("part" + line).isEmpty())
                .count();
        return IntStream.rangeClosed(1, Math.min(PledgeFields.MOST_LINES, Math.max(USUAL_LINES, filled + 2)))
                .boxed()
                .toList();
    }

    /** Records it, or changes it. */
    public void save() throws IOException {
        PledgeForm form = PledgeFields.form(getPurpose(), getFields());
        PledgeDetails old = getStored();
        PledgeRef ref = old == null ? keeping.record(donor(), form, actor()) : changed(old, form);
        Notices.afterRedirect("pledges.done." + (old == null ? DonorsAct.PLEDGE : DonorsAct.EDIT));
        external.redirect("/pledges/detail?ref=" + ref);
    }

    private PledgeRef changed(PledgeDetails old, PledgeForm form) {
        String version = getFields().get("version");
        keeping.save(old.row().ref(), version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1, form, actor());
        return old.row().ref();
    }

    private DonorRef donor() {
        DonorRow own = getOwn();
        return own == null ? new DonorRef(getFields().get("donor")) : own.ref();
    }

    private Actor actor() {
        return words.reader();
    }
}
