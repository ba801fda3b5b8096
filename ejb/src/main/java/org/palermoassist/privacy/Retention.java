package org.palermoassist.privacy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PersonalData;
import org.palermoassist.shared.UseCase;

/**
 * Personal data is kept as long as it is needed and then erased. Never touched: the audit trail and ledgers, where people stand by
 * their login alone. Source: T-14; principle 4 of the UN's principles on personal data protection and privacy (2018).
 */
@UseCase
public class Retention {
    /** Most records that one transaction erases. */
    static final int BATCH = 500;

    @Inject
    @Any
    private Instance<PersonalData> kinds;

    @Inject
    private Config config;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** How long each kind is kept, by name. */
    public List<Life> lives(Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        return all().stream().map(kind -> new Life(kind.name(), days(kind))).toList();
    }

    /** The kinds that are erased, by name. */
    public List<String> kinds(Actor by) {
        by.mustHave(Right.RETENTION_RUN);
        return all().stream().map(PersonalData::name).toList();
    }

    /**
     * Erases a batch of one kind.
     *
     * @return how many records; fewer than {@link #BATCH} when nothing is left
     */
    public int erase(String name, Actor by) {
        by.mustHave(Right.RETENTION_RUN);
        PersonalData kind = all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(name));
        Instant before = clock.instant().minus(Duration.ofDays(days(kind)));
        int erased = kind.erase(before, BATCH);
        if (erased > 0) {
            audit.record(by, "privacy.erase", name, erased + " before " + before);
        }
        return erased;
    }

    /** Keeps in the trail that a run is over. */
    public void ended(Map<String, Integer> erased, Actor by) {
        by.mustHave(Right.RETENTION_RUN);
        audit.record(by, "privacy.run", "", erased);
    }

    private List<PersonalData> all() {
        return StreamSupport.stream(kinds.spliterator(), false)
                .sorted(Comparator.comparing(PersonalData::name))
                .toList();
    }

    private int days(PersonalData kind) {
        return config.getOptionalValue("portal.retention." + kind.name(), Integer.class)
                .filter(days -> days > 0)
                .orElse(kind.days());
    }
}
