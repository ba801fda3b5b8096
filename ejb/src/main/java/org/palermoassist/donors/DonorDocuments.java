package org.palermoassist.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.palermoassist.documents.DocumentOwner;
import org.palermoassist.documents.DocumentSight;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;

/** Documents of donors: whoever knows of the donor reads them; the donor and the fund manager add some. */
@ApplicationScoped
class DonorDocuments implements DocumentOwner {
    @Inject
    private Donors donors;

    @Override
    public char kind() {
        return 'B';
    }

    @Override
    public DocumentSight sight(String recordRef, Actor by) {
        return donors.find(new DonorRef(recordRef), by)
                .map(found -> by.has(Right.PLEDGE_KEEP) ? DocumentSight.WRITER : DocumentSight.INSIDE)
                .orElse(DocumentSight.NONE);
    }
}
