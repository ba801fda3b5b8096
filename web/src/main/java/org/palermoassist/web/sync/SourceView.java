package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.Typed;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.sync.Feed;
import org.palermoassist.sync.Paging;
import org.palermoassist.sync.RunFilter;
import org.palermoassist.sync.RunRow;
import org.palermoassist.sync.Schedule;
import org.palermoassist.sync.SignIn;
import org.palermoassist.sync.SourceDetails;
import org.palermoassist.sync.SourceFetches;
import org.palermoassist.sync.SourceForm;
import org.palermoassist.sync.SourceKind;
import org.palermoassist.sync.SourceSettings;
import org.palermoassist.sync.SourceTrials;
import org.palermoassist.sync.SyncRuns;
import org.palermoassist.sync.TrialResult;
import org.palermoassist.sync.Way;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.TypedFields;

/** One source: how it does, what is set, what would come, and what may be done now. */
@Named
@RequestScoped
public class SourceView {
    private static final int NEXT_TIMES = 3;
    private static final int RUNS = 5;

    @Inject
    private SourceSettings settings;

    @Inject
    private SourceFetches fetches;

    @Inject
    private SourceTrials trials;

    @Inject
    private SyncRuns syncRuns;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private SourceDetails source;
    private TypedFields fields;
    private TrialResult trial;
    private List<RunRow> runs;

    private String code() {
        return address.get("code");
    }

    /** The source as it is stored. */
    public SourceDetails getSource() {
        if (source == null) {
            source = settings.details(code(), current.reader());
        }
        return source;
    }

    /** Its latest runs. */
    public List<RunRow> getRuns() {
        if (runs == null) {
            RunFilter all = RunFilter.all();
            RunFilter mine = new RunFilter(
                    Optional.of(code()),
                    all.status(),
                    all.verdict(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            runs = syncRuns.page(mine, PageRequest.of(0, RUNS), current.reader())
                    .items();
        }
        return runs;
    }

    /** The next times of the schedule. */
    public List<Instant> getNextTimes() {
        boolean runs = getSource().feed().way().isFetched() && !getSource().paused();
        return runs ? getSource().schedule().next(clock.instant(), NEXT_TIMES) : List.of();
    }

    /** The same moment as people of that zone read it. */
    public String inZone(Instant at) {
        return at.atZone(ZoneId.of(getSource().schedule().zone()))
                .toLocalDateTime()
                .toString()
                .replace('T', ' ');
    }

    /** What would come, after the button was pressed. */
    public TrialResult getTrial() {
        return trial;
    }

    /** Ways in which files can come. */
    public List<Way> getWays() {
        return List.of(Way.values());
    }

    /** How the portal can say who it is. */
    public List<SignIn> getSignIns() {
        return List.of(SignIn.values());
    }

    /** How a service can be paged. */
    public List<Paging> getPagings() {
        return List.of(Paging.values());
    }

    /** What a file can stand for. */
    public List<SourceKind> getKinds() {
        return List.of(SourceKind.values());
    }

    /** Simple choices for the schedule. */
    public List<SchedulePlan> getPlans() {
        return List.of(SchedulePlan.values());
    }

    /** What stands in the fields: as posted by the form, else as stored. */
    public TypedFields getFields() {
        if (fields == null) {
            boolean posted = request.getMethod().equals("POST") && request.getParameter("version") != null;
            fields = posted ? TypedFields.of(request.getParameterMap()) : SourceFields.of(getSource());
        }
        return fields;
    }

    /** Changes what is set. */
    public void save() throws IOException {
        settings.save(code(), form(), current.actor());
        Notices.afterRedirect("sync.source.saved");
        address.again();
    }

    private SourceForm form() {
        TypedFields typed = getFields();
        SchedulePlan plan = typed.constant(SchedulePlan.class, "plan").orElse(SchedulePlan.HAND);
        return new SourceForm(
                SourceFields.whole(typed, "version"),
                typed.get("name"),
                typed.constant(SourceKind.class, "kind").orElse(SourceKind.LOOSE),
                typed.optional("organization"),
                feed(typed),
                new Typed(typed.get("secret")),
                new Schedule(plan.cron(typed.get("at"), typed.get("cron")), typed.get("zone")),
                SourceFields.whole(typed, "alarmAfter"));
    }

    private static Feed feed(TypedFields typed) {
        return SourceFields.feed(typed);
    }

    /** Shows what would come: the first bytes are fetched for real. */
    public void tryOut() {
        trial = trials.tryOut(code(), current.actor());
    }

    /** Fetches now, whatever the schedule says. */
    public void fetchNow() throws IOException {
        fetches.now(code(), current.actor());
        Notices.afterRedirect("sync.source.queued");
        address.again();
    }

    /** Stops fetching. */
    public void pause() throws IOException {
        settings.pause(code(), true, current.actor());
        Notices.afterRedirect("sync.source.isPaused");
        address.again();
    }

    /** Goes on with it. */
    public void resume() throws IOException {
        settings.pause(code(), false, current.actor());
        Notices.afterRedirect("sync.source.isResumed");
        address.again();
    }
}
