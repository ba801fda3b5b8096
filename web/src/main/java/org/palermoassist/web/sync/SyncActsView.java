package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.palermoassist.shared.NotFound;
import org.palermoassist.sync.Door;
import org.palermoassist.sync.RunOrders;
import org.palermoassist.sync.RunRef;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;

/** What people do with runs: cancel, decide, try again, put away, undo. */
@Named
@RequestScoped
public class SyncActsView {
    @Inject
    private RunOrders orders;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    /** What was typed as the reason: after a refusal it stands there again. */
    public String getReason() {
        return typed("reason");
    }

    /** Ends the run after its current batch. */
    public void cancel() throws IOException {
        orders.cancel(ref(), current.actor());
        done("cancel");
    }

    /** What is missing is gone. */
    public void confirmGone() throws IOException {
        orders.confirmGone(ref(), getReason(), current.actor());
        done("gone");
    }

    /** What is missing stays. */
    public void keep() throws IOException {
        orders.keep(ref(), getReason(), current.actor());
        done("keep");
    }

    /** Has the file read again. */
    public void retry(String ref) throws IOException {
        orders.retry(new RunRef(ref), current.actor());
        done("retry");
    }

    /** Has every file that failed read again. */
    public void retryAll() throws IOException {
        orders.retryAll(current.actor());
        done("retryAll");
    }

    /** Puts the file away. */
    public void discard() throws IOException {
        orders.discard(ref(), getReason(), current.actor());
        done("discard");
    }

    /** Has what the run did taken back, and shows the run that does it. */
    public String undo() {
        RunRef undoing = orders.undo(ref(), getReason(), Door.PAGE, current.actor());
        Notices.afterRedirect("sync.done.undo");
        return "/sync/run?faces-redirect=true&ref=" + undoing;
    }

    /** Sets how much of the source may be missing. */
    public void limitLoss(String source) throws IOException {
        int percent = typed("percent").matches("\\d{1,3}") ? Integer.parseInt(typed("percent")) : -1;
        orders.limitLoss(source, percent, current.actor());
        done("limit");
    }

    private void done(String act) throws IOException {
        Notices.afterRedirect("sync.done." + act);
        address.again();
    }

    private String typed(String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("").strip();
    }

    private RunRef ref() {
        return new RunRef(address.value("ref").orElseThrow(() -> new NotFound("run")));
    }
}
