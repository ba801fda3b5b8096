package org.palermoassist.calls;

import jakarta.inject.Inject;
import java.time.Instant;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.UseCase;

/** Opens the part of an invented expert for the loader of the sample world, which reads no letters. */
@UseCase
public class SampleExperts {
    @Inject
    private NominationStore store;

    @Inject
    private ExpertLinks links;

    /** A pass without letter and second fact. */
    public ExpertPass open(NominationRef ref, Actor by) {
        by.mustHave(Right.SAMPLE_LOAD);
        Known known = store.seen(ref, by.with(Right.NOMINATION_READ));
        Instant until = Deadlines.endOf(known.times().closesOn());
        return links.made(known, until, by);
    }
}
