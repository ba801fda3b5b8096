package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.messages.Addressees;
import org.palermoassist.messages.Notice;
import org.palermoassist.messages.NoticeKind;
import org.palermoassist.messages.Notices;
import org.palermoassist.security.Actor;

/** Tells those who may know of a link that it was proposed or answered (U-17): States by their need, providers by their project. */
@ApplicationScoped
class LinkNotices {
    private static final String ORGANIZATION = "organization:";

    @Inject
    private Notices notices;

    /** The State is told, unless it proposed the link itself. */
    void proposed(NeedLink link, Actor by) {
        if (!by.speaksFor(link.stateCode())) {
            notices.tell(Notice.of(NoticeKind.LINK_PROPOSED, link.needRef(), state(link)), by);
        }
    }

    /**
     * After an answer of the State the proposer is told, and the project's provider once it is accepted; after any other end, the State.
     *
     * @param owner ref of the project's organization, when it is known
     */
    void changed(NeedLink link, Optional<String> owner, Actor by) {
        if (!by.speaksFor(link.stateCode())) {
            notices.tell(answered(link.needRef(), link, state(link)), by);
            return;
        }
        List<String> bodies = new ArrayList<>(List.of(link.proposerBody()));
        owner.map(ORGANIZATION::concat)
                .filter(body -> link.status() == LinkStatus.ACCEPTED && !bodies.contains(body))
                .ifPresent(bodies::add);
        for (String body : bodies) {
            if (body.startsWith(ORGANIZATION)) {
                Addressees provider = new Addressees(body, Optional.empty());
                notices.tell(answered(link.projectRef(), link, provider), by);
            } else if (body.equals(LinkParty.SECRETARIAT)) {
                Addressees officer = Addressees.secretariat().only(link.proposer());
                notices.tell(answered(link.needRef(), link, officer), by);
            }
        }
    }

    private static Notice answered(String record, NeedLink link, Addressees to) {
        return Notice.of(NoticeKind.LINK_ANSWERED, record, to).with(link.status());
    }

    private static Addressees state(NeedLink link) {
        return Addressees.state(link.stateCode());
    }
}
