package org.palermoassist.sync;

import static org.palermoassist.sync.SyncRule.LIMITS_IN_RANGE;
import static org.palermoassist.sync.SyncRule.SECRET_STAYS_WITH_SERVER;
import static org.palermoassist.sync.SyncRule.SOURCE_HAS_NAME;
import static org.palermoassist.sync.SyncRule.SOURCE_IS_FETCHED;
import static org.palermoassist.sync.SyncRule.SOURCE_TAKES_FILES;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.UseCase;

/** Connects partners: from where, when and with what secret their files are fetched. */
@UseCase
public class SourceSettings {
    private static final int NAME = 200;
    private static final int MOST_FAILURES = 50;

    @Inject
    private SourceStore store;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "portal.sync.loopback", defaultValue = "false")
    private boolean loopback;

    /**
     * A source with all that is set.
     *
     * @throws org.palermoassist.shared.NotFound when there is none of this code
     */
    public SourceDetails details(String code, Actor by) {
        by.mustHave(Right.RUN_READ);
        return store.details(code);
    }

    /**
     * Changes a source. A secret that is left empty stays as it was, as long as the server does.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule}
     * @throws org.palermoassist.shared.Stale when somebody else changed it meanwhile
     */
    public void save(String code, SourceForm form, Actor by) {
        by.mustHave(Right.IMPORT_RUN);
        SourceDetails old = store.details(code);
        SOURCE_TAKES_FILES.require(!old.own(), code);
        String name = form.name().strip();
        SOURCE_HAS_NAME.require(!name.isEmpty() && name.length() <= NAME, name.length());
        LIMITS_IN_RANGE.require(form.alarmAfter() >= 1 && form.alarmAfter() <= MOST_FAILURES);
        form.schedule().insistOnPeace(clock.instant());
        boolean elsewhere = !FeedCheck.server(old.feed().address())
                .equals(FeedCheck.server(form.feed().address()));
        boolean kept = old.secretKept() && !elsewhere;
        String secret = form.secret().text();
        boolean wanted = form.feed().signIn().hasSecret() && form.feed().way().isFetched();
        SECRET_STAYS_WITH_SERVER.require(!wanted || !old.secretKept() || !elsewhere || !secret.isEmpty());
        FeedCheck.require(form.feed(), kept, secret, loopback);
        store.save(code, form);
        keep(code, wanted, secret);
        boolean moved = !old.feed().address().equals(form.feed().address());
        store.begin(code, next(form.feed().way(), form.schedule(), old.paused()), moved);
        audit.record(
                by, "sync.editSource", code, form.feed().way(), form.schedule().cron(), !secret.isEmpty());
    }

    private void keep(String code, boolean wanted, String secret) {
        if (!wanted) {
            store.dropSecret(code);
        } else if (!secret.isEmpty()) {
            store.keepSecret(code, secret);
        }
    }

    private Optional<Instant> next(Way way, Schedule schedule, boolean paused) {
        return way.isFetched() && !paused ? schedule.next(clock.instant()) : Optional.empty();
    }

    /** Stops fetching, or goes on with it; what is being fetched comes to its end. */
    public void pause(String code, boolean paused, Actor by) {
        by.mustHave(Right.IMPORT_RUN);
        SourceDetails old = store.details(code);
        SOURCE_IS_FETCHED.require(old.feed().way().isFetched(), code);
        store.pause(code, paused);
        store.begin(code, next(old.feed().way(), old.schedule(), paused), false);
        audit.record(by, paused ? "sync.pauseSource" : "sync.resumeSource", code);
    }
}
