package org.palermoassist.web.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palermoassist.travel.CreditTransfers;
import org.palermoassist.travel.TransferFile;
import org.palermoassist.web.security.CurrentActor;

/** What is due on claims, and who of the experts can be in a file for a bank. */
@Named
@RequestScoped
public class TransfersView {
    @Inject
    private CreditTransfers transfers;

    @Inject
    private CurrentActor current;

    private TransferFile file;

    /** All that is due now. */
    public TransferFile getFile() {
        if (file == null) {
            file = transfers.look(current.actor());
        }
        return file;
    }

    /** Whether there is something to hand to a bank, and an account that pays. */
    public boolean isReady() {
        return getFile().payer().isKnown() && !getFile().included().isEmpty();
    }
}
