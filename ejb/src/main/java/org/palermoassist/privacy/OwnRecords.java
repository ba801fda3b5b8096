package org.palermoassist.privacy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.OwnData;
import org.palermoassist.security.OwnTable;
import org.palermoassist.security.Right;
import org.palermoassist.shared.UseCase;

/** Everything that is held about a person, for that person. */
@UseCase
public class OwnRecords {
    @Inject
    @Any
    private Instance<OwnData> places;

    @Inject
    private AuditTrail audit;

    /** All of it, by name of the place. */
    public List<OwnTable> read(Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        return StreamSupport.stream(places.spliterator(), false)
                .map(place -> place.about(by))
                .sorted(Comparator.comparing(OwnTable::name))
                .toList();
    }

    /** All of it, to be taken away; that it was is kept in the trail. */
    public List<OwnTable> takeAway(Actor by) {
        List<OwnTable> all = read(by);
        audit.record(by, "privacy.takeAway", by.login());
        return all;
    }
}
