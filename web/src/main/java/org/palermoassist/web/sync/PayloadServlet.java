package org.palermoassist.web.sync;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.sync.PayloadInfo;
import org.palermoassist.sync.Payloads;
import org.palermoassist.sync.RunRef;
import org.palermoassist.web.security.CurrentActor;

/** The file of a run as it was received, for those signed in to pages; never shown inside the portal's own pages. */
@WebServlet("/sync/payload")
public class PayloadServlet extends HttpServlet {
    @Inject
    private transient Payloads payloads;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor by = current.actor();
        PayloadInfo info;
        try {
            info = payloads.info(new RunRef(request.getParameter("ref")), by);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(info.size());
        response.setHeader("Content-Disposition", PayloadName.disposition(info.name()));
        for (int i = 0; i < info.pieces(); i++) {
            response.getOutputStream().write(payloads.piece(info, i, by));
        }
    }
}
