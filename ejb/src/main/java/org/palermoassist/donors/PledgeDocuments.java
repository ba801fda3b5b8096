package org.palermoassist.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.palermoassist.documents.DocumentOwner;
import org.palermoassist.documents.DocumentSight;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;

/** Documents of pledges: letters, agreements. Whoever knows of the pledge reads them; the donor and the fund manager add some. */
@ApplicationScoped
class PledgeDocuments implements DocumentOwner {
    @Inject
    private Pledges pledges;

    @Override
    public char kind() {
        return 'G';
    }

    @Override
    public DocumentSight sight(String recordRef, Actor by) {
        return pledges.find(new PledgeRef(recordRef), by)
                .map(found -> by.has(Right.PLEDGE_KEEP) ? DocumentSight.WRITER : DocumentSight.INSIDE)
                .orElse(DocumentSight.NONE);
    }
}
