package org.palermoassist.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.travel.OwnJourney;
import org.palermoassist.travel.OwnJourneys;
import org.palermoassist.web.shared.Portal;

/** The expert's own journey, behind the personal link: what is paid and why, days, deadlines, status. */
@Named
@RequestScoped
public class OwnJourneyView {
    @Inject
    private OwnJourneys journeys;

    @Inject
    private ExpertSession session;

    @Inject
    private Portal portal;

    private Optional<OwnJourney> journey;

    /** The journey; nothing before the expert is selected. */
    public OwnJourney getJourney() {
        if (journey == null) {
            Actor reader = Actor.anonymous(portal.getLanguage().code());
            journey = session.open().flatMap(pass -> journeys.of(pass, reader));
        }
        return journey.orElse(null);
    }
}
