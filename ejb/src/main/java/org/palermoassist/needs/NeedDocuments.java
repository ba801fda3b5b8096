package org.palermoassist.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.palermoassist.documents.DocumentOwner;
import org.palermoassist.documents.DocumentSight;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;

/** Documents of needs: the State hangs them on, whoever sees the need sees them unless the State keeps them narrower (U-23). */
@ApplicationScoped
class NeedDocuments implements DocumentOwner {
    @Inject
    private NeedsService needs;

    @Override
    public char kind() {
        return 'N';
    }

    @Override
    public DocumentSight sight(String recordRef, Actor by) {
        return needs.rows(List.of(new NeedRef(recordRef)), by).stream()
                .findFirst()
                .map(need -> ofState(need.stateCode(), by))
                .orElse(DocumentSight.NONE);
    }

    private static DocumentSight ofState(String state, Actor by) {
        if (by.speaksFor(state)) {
            return by.has(Right.NEED_DRAFT) ? DocumentSight.WRITER : DocumentSight.INSIDE;
        }
        boolean inside = by.role() == Role.COORDINATOR || by.role() == Role.AUDITOR;
        return inside ? DocumentSight.INSIDE : DocumentSight.READER;
    }
}
