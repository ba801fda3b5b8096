package org.palermoassist.travel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.messages.RecordDesk;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;

/** What notices are told of journeys: whoever reads the fund sees them; there are no questions about one. */
@ApplicationScoped
class ClaimDesk implements RecordDesk {
    private static final char KIND = 'Y';

    @Override
    public char kind() {
        return KIND;
    }

    @Override
    public Set<String> visible(Collection<String> refs, Actor by) {
        return by.has(Right.FUND_READ) ? Set.copyOf(refs) : Set.of();
    }

    @Override
    public Optional<Sides> sides(String ref, Actor by) {
        return Optional.empty();
    }
}
