package org.palermoassist.web.donors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palermoassist.donors.ReceiptRow;
import org.palermoassist.donors.Receipts;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** The list of payments; what lies in suspense or is held is one of its filters. */
@Named
@RequestScoped
public class ReceiptsView {
    @Inject
    private Receipts receipts;

    @Inject
    private DonorWords words;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    private Page<ReceiptRow> page;

    /** The rows asked for. */
    public Page<ReceiptRow> getPage() {
        if (page == null) {
            page = receipts.page(
                    filter(address.get("q"), address.get("lies")),
                    address.page("", Receipts.SORTS.toArray(String[]::new)),
                    words.reader());
        }
        return page;
    }

    static Receipts.Filter filter(String words, String lies) {
        return new Receipts.Filter(words, lies.equals("suspense"), lies.equals("held"));
    }

    /** Whether the reader records payments. */
    public boolean isRecorder() {
        return current.actor().has(Right.RECEIPT_RECORD);
    }
}
