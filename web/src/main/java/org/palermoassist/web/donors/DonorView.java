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
import org.palermoassist.donors.DonorDetails;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.DonorRegister;
import org.palermoassist.donors.Donors;
import org.palermoassist.donors.PledgeFilter;
import org.palermoassist.donors.PledgeRow;
import org.palermoassist.donors.Pledges;
import org.palermoassist.security.Right;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.TypedFields;

/** One donor: who it is, what it wants to help with, what it promised. */
@Named
@RequestScoped
public class DonorView {
    private static final int MOST = 500;

    @Inject
    private Donors donors;

    @Inject
    private DonorRegister register;

    @Inject
    private Pledges pledges;

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

    private DonorDetails donor;
    private List<PledgeRow> promised;

    /** The donor that the address names. */
    public DonorDetails getDonor() {
        if (donor == null) {
            donor = donors.details(ref(), words.reader());
        }
        return donor;
    }

    /** Its pledges. */
    public List<PledgeRow> getPledges() {
        if (promised == null) {
            promised = pledges.page(PledgeFilter.of(getDonor().row().ref()), PageRequest.of(0, MOST), words.reader())
                    .items();
        }
        return promised;
    }

    /** Whether the reader keeps it. */
    public boolean isKeeper() {
        return current.actor().has(Right.PLEDGE_KEEP);
    }

    /** Whether the reader decides on conflicts of interest. */
    public boolean isChecker() {
        return isKeeper()
                && current.actor().organizationRef().isEmpty()
                && getDonor().row().kind().isPrivate();
    }

    /** A year from today: how long a check usually holds. */
    public String getNextYear() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(1).toString();
    }

    /** Writes a check down. */
    public void check() throws IOException {
        TypedFields typed = TypedFields.of(request.getParameterMap());
        register.check(
                ref(),
                typed.get("outcome").equals("clear"),
                typed.get("grounds"),
                typed.day("validUntil").orElse(LocalDate.MIN),
                current.actor());
        Notices.afterRedirect("donors.done.check");
        external.redirect("/donors/detail?ref=" + ref());
    }

    private DonorRef ref() {
        return new DonorRef(address.get("ref"));
    }
}
