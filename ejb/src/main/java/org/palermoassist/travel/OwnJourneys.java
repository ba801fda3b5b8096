package org.palermoassist.travel;

import jakarta.inject.Inject;
import java.util.Optional;
import org.palermoassist.calls.ExpertPart;
import org.palermoassist.calls.ExpertPass;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.UseCase;

/** What an expert sees of the own journey, behind the personal link. */
@UseCase
public class OwnJourneys {
    @Inject
    private ExpertPart part;

    @Inject
    private JourneyReading reading;

    /**
     * The journey of the nomination that the link opens.
     *
     * @param pass what link and second fact opened
     * @throws org.palermoassist.shared.NotFound when the link lives no longer
     */
    public Optional<OwnJourney> of(ExpertPass pass, Actor by) {
        NominationRef nomination = part.details(pass, by).ref();
        return reading.newest(nomination).map(ref -> OwnJourney.of(reading.read(ref)));
    }
}
