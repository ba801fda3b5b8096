package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.sync.RehearsalAge;
import org.palermoassist.sync.RehearsalCounts;
import org.palermoassist.sync.RehearsalFilter;
import org.palermoassist.sync.RehearsalOrigin;
import org.palermoassist.sync.RehearsalRecord;
import org.palermoassist.sync.RehearsalRef;
import org.palermoassist.sync.RehearsalRow;
import org.palermoassist.sync.Rehearsals;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** One rehearsal: progress while it runs, counts, and the difference of each record. */
@Named
@RequestScoped
public class RehearsalView {
    private static final int MOST = 40;
    private static final int FEW = 5;

    @Inject
    private Rehearsals rehearsals;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Refreshing refreshing;

    @Inject
    private Portal portal;

    private RehearsalRow row;
    private Page<RehearsalRecord> page;
    private RehearsalAge age;

    /** The rehearsal in the address; the page asks for itself again while it is not over, without a script. */
    public RehearsalRow getRow() {
        if (row == null) {
            String ref = address.value("ref").orElseThrow(() -> new NotFound("rehearsal"));
            row = rehearsals.details(new RehearsalRef(ref), current.actor());
            refreshing.unless(isOver());
        }
        return row;
    }

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return getRow().status().isOver();
    }

    /** Whether this reader may end it, or import its file. */
    public boolean isSender() {
        return current.actor().has(Right.IMPORT_RUN);
    }

    /** Why nothing came, or why the file cannot be read. */
    public String getReason() {
        Words words = words();
        String reason = getRow().file().reason().orElse("");
        String fetch = "sync.fetchFault." + reason;
        boolean fetched = getRow().origin() == RehearsalOrigin.SOURCE && words.has(fetch);
        String file = "sync.fault." + reason;
        return words.get(fetched ? fetch : words.has(file) ? file : "sync.rehearsal.nothingCame");
    }

    /** The figures in their order. */
    public List<Count> getCounts() {
        RehearsalCounts counts = getRow().counts();
        return List.of(
                new Count("activities", counts.activities()),
                new Count("ADDED", counts.added()),
                new Count("CHANGED", counts.changed()),
                new Count("UNCHANGED", counts.unchanged()),
                new Count("REJECTED", counts.rejected()),
                new Count("QUARANTINED", counts.quarantined()),
                new Count("CONFLICTING", counts.conflicting()),
                new Count("GONE", counts.gone()));
    }

    /** The same as a sum. */
    public String getSum() {
        RehearsalCounts counts = getRow().counts();
        return words().get(
                        "sync.rehearsal.sum",
                        counts.added() + counts.changed() + counts.unchanged() + counts.rejected(),
                        counts.added(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.rejected());
    }

    /** What can be looked at. */
    public List<RehearsalFilter.Show> getShows() {
        return List.of(RehearsalFilter.Show.values());
    }

    /** The records of this page. */
    public Page<RehearsalRecord> getPage() {
        if (page == null) {
            page = rehearsals.records(
                    getRow().ref(), filter(), MOST, address.page("number", "number"), current.actor());
        }
        return page;
    }

    /** How many fields and rules of a record do not fit the page. */
    public int more(RehearsalRecord of) {
        return of.hidden() ? 0 : of.total() - of.found().size();
    }

    /** Whether the fields of a record are open at once: where a person has to look, and where there is little to look at. */
    public boolean isOpen(RehearsalRecord of) {
        return of.conflicting() || getPage().items().size() <= FEW;
    }

    /** A rule in plain words. */
    public String rule(String name) {
        return words().get(RuleKeys.of(name));
    }

    /** What changed here since; asked for as long as the file can be imported. */
    public RehearsalAge getAge() {
        if (age == null) {
            age = rehearsals.age(getRow().ref(), current.actor());
        }
        return age;
    }

    private RehearsalFilter filter() {
        return RehearsalFilters.of(address::value);
    }

    private Words words() {
        return Words.in(portal.getLanguage());
    }
}
