package org.palermoassist.web.travel;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.travel.CreditTransfers;
import org.palermoassist.travel.TransferFile;
import org.palermoassist.web.security.CurrentActor;

/** {@code /claims/transfers.xml}: what is due on claims, as ISO 20022 pain.001 for a bank. */
@WebServlet("/claims/transfers.xml")
public class TransfersServlet extends HttpServlet {
    @Inject
    private transient CreditTransfers transfers;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TransferFile file;
        try {
            file = transfers.take(current.actor());
        } catch (RuleViolation refused) {
            response.sendRedirect("/claims/payments");
            return;
        }
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.message() + ".xml\"");
        response.setContentType("application/xml");
        Pain001.write(file, response.getOutputStream());
    }
}
