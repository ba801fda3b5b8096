package org.palermoassist.web.sync;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.palermoassist.security.Actor;
import org.palermoassist.sync.PayloadInfo;
import org.palermoassist.sync.Payloads;
import org.palermoassist.sync.RunRef;
import org.palermoassist.web.documents.FileServlet;

/** {@code /sync/payload?ref=R-...}: the file of a run, for those signed in to pages. */
@WebServlet("/sync/payload")
public class PayloadServlet extends FileServlet {
    @Inject
    private transient Payloads payloads;

    @Override
    protected Outgoing outgoing(String ref, Actor by) {
        PayloadInfo info = payloads.info(new RunRef(ref), by);
        return new Outgoing(
                "application/octet-stream",
                info.size(),
                PayloadName.disposition(info.name()),
                number -> number < info.pieces() ? payloads.piece(info, number, by) : new byte[0]);
    }
}
