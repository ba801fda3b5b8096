package org.palermoassist.web.donors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.DonorRow;
import org.palermoassist.donors.Donors;
import org.palermoassist.donors.InstalmentKey;
import org.palermoassist.donors.InstalmentRow;
import org.palermoassist.donors.MoveKind;
import org.palermoassist.donors.Pledges;
import org.palermoassist.donors.ReceiptDetails;
import org.palermoassist.donors.ReceiptMoveRow;
import org.palermoassist.donors.ReceiptRecording;
import org.palermoassist.donors.ReceiptRef;
import org.palermoassist.donors.Receipts;
import org.palermoassist.security.Right;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.TypedFields;

/** One payment: where its money lies, how that was reckoned, what can be decided now. */
@Named
@RequestScoped
public class ReceiptView {
    @Inject
    private Receipts receipts;

    @Inject
    private ReceiptRecording recording;

    @Inject
    private Pledges pledges;

    @Inject
    private Donors donors;

    @Inject
    private DonorWords words;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private ReceiptDetails receipt;

    /** Open instalments of one donor. */
    public record OfDonor(DonorRow donor, List<InstalmentRow> instalments) {}

    /** The payment that the address names. */
    public ReceiptDetails getReceipt() {
        if (receipt == null) {
            receipt = receipts.details(ref(), words.reader());
        }
        return receipt;
    }

    /** Whether the reader decides on payments. */
    public boolean isRecorder() {
        return current.actor().has(Right.RECEIPT_RECORD);
    }

    /** Whether something lies in suspense. */
    public boolean isSuspended() {
        return getReceipt().row().suspended().isPositive();
    }

    /** Whether something is held until the donor agrees. */
    public boolean isHeld() {
        return getReceipt().row().held().isPositive();
    }

    /** Where something can be given back from: instalments, and what was released. */
    public List<ReceiptMoveRow> getReturnable() {
        return getReceipt().moves().stream()
                .filter(move -> move.kind() == MoveKind.RECEIVED
                        || move.kind() == MoveKind.IDENTIFIED
                        || move.kind() == MoveKind.RELEASED)
                .toList();
    }

    /** Donors with something open, for money whose sender becomes known. */
    public List<OfDonor> getOpen() {
        Stream<DonorRow> all = donors.all(words.reader()).stream();
        return all.map(donor -> new OfDonor(donor, pledges.openInstalments(donor.ref(), words.reader())))
                .filter(donor -> !donor.instalments().isEmpty())
                .toList();
    }

    /** The sender became known. */
    public void identify() throws IOException {
        TypedFields typed = typed();
        List<InstalmentKey> keys =
                typed.all("on").stream().map(InstalmentKey::parse).toList();
        DonorRef donor = keys.isEmpty()
                ? new DonorRef(typed.get("donor"))
                : pledges.details(keys.get(0).pledge(), words.reader()).row().donor();
        recording.identify(ref(), donor, keys, typed.get("identifyReason"), current.actor());
        done("identify");
    }

    /** The donor agreed. */
    public void release() throws IOException {
        recording.release(ref(), typed().get("releaseReason"), current.actor());
        done("release");
    }

    /** A part goes back. */
    public void giveBack() throws IOException {
        TypedFields typed = typed();
        Optional<InstalmentKey> from = typed.optional("backFrom").map(InstalmentKey::parse);
        recording.giveBack(
                ref(),
                from,
                typed.money("backAmount", getReceipt().row().amount().currency()),
                typed.get("backReason"),
                current.actor());
        done("giveBack");
    }

    /** What is held or in suspense goes back, or to the fund that it was meant for. */
    public void giveBackHeld() throws IOException {
        recording.giveBackHeld(ref(), typed().get("heldReason"), current.actor());
        done("giveBack");
    }

    private void done(String act) throws IOException {
        Notices.afterRedirect("receipts.done." + act);
        external.redirect("/receipts/detail?ref=" + ref());
    }

    private TypedFields typed() {
        return TypedFields.of(request.getParameterMap());
    }

    private ReceiptRef ref() {
        return new ReceiptRef(address.get("ref"));
    }
}
