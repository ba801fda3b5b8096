package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.sync.FileCounts;
import org.palermoassist.sync.ProblemGroup;
import org.palermoassist.sync.ProblemRow;
import org.palermoassist.sync.RunRef;
import org.palermoassist.sync.RunRow;
import org.palermoassist.sync.SyncRuns;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** One import: progress while it runs, counts, broken rules, and the activities that break one of them. */
@Named
@RequestScoped
public class SyncRunView {
    @Inject
    private SyncRuns runs;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Refreshing refreshing;

    @Inject
    private Portal portal;

    private RunRow run;
    private List<ProblemGroup> groups;
    private Page<ProblemRow> problems;

    /** The run in the address; the page asks for itself again while it is not over, without a script. */
    public RunRow getRun() {
        if (run == null) {
            String ref = address.value("ref").orElseThrow(() -> new NotFound("run"));
            run = runs.details(new RunRef(ref), current.actor());
            refreshing.unless(isOver());
        }
        return run;
    }

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return getRun().status().isOver();
    }

    /** The figures in their order. */
    public List<Count> getCounts() {
        FileCounts counts = getRun().file().counts();
        return List.of(
                new Count("activities", counts.activities()),
                new Count("added", counts.added()),
                new Count("changed", counts.changed()),
                new Count("unchanged", counts.unchanged()),
                new Count("rejected", counts.rejected()),
                new Count("quarantined", counts.quarantined()),
                new Count("gone", counts.gone()),
                new Count("transactions", counts.transactions()),
                new Count("budgets", counts.budgets()));
    }

    /** The same as a sum: received = new + changed + unchanged + rejected, and what is counted beside it. */
    public String getSum() {
        FileCounts counts = getRun().file().counts();
        return Words.in(portal.getLanguage())
                .get(
                        "sync.run.sum",
                        counts.added() + counts.changed() + counts.unchanged() + counts.rejected(),
                        counts.added(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.rejected(),
                        counts.quarantined());
    }

    /** Broken rules, the most frequent first. */
    public List<ProblemGroup> getGroups() {
        if (groups == null) {
            groups = runs.problemGroups(getRun().ref(), current.actor());
        }
        return groups;
    }

    /** The rule that is looked into; empty for none. Only one that broke in this run is looked into. */
    public String getRule() {
        String asked = address.get("rule");
        return getGroups().stream().anyMatch(group -> group.rule().equals(asked)) ? asked : "";
    }

    /** Activities that break that rule. */
    public Page<ProblemRow> getProblems() {
        if (problems == null) {
            problems = runs.problems(getRun().ref(), getRule(), address.page("line", "line"), current.actor());
        }
        return problems;
    }

    /** Key of a rule's words. */
    public String key(String rule) {
        return RuleKeys.of(rule);
    }
}
