package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.OpenWork;
import org.palermoassist.shared.Condition;

/** Links that a person proposed and that wait for an answer, as far as the reader sees them (U-17). */
@ApplicationScoped
class LinksUnderWay implements OpenWork {
    @Inject
    private LinkQuery links;

    @Override
    public Optional<Pile> of(String login, Actor reader) {
        long waiting = links.count(Condition.of("l.proposer = ? AND l.status = 'PROPOSED'", login), reader);
        return waiting == 0 ? Optional.empty() : Optional.of(new Pile("links", waiting));
    }
}
