package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.projects.UndoStep.LeftProject;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.sync.FileCounts;
import org.palermoassist.sync.RunAct;
import org.palermoassist.sync.RunComparison;
import org.palermoassist.sync.RunOrders;
import org.palermoassist.sync.RunRef;
import org.palermoassist.sync.RunRow;
import org.palermoassist.sync.RunStatus;
import org.palermoassist.sync.SyncRuns;
import org.palermoassist.sync.UndoLeftovers;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** What was done with a run, what can be done with it, and what an undoing left. */
@Named
@RequestScoped
public class SyncTraceView {
    @Inject
    private SyncRunView view;

    @Inject
    private SyncRuns runs;

    @Inject
    private RunOrders orders;

    @Inject
    private RunComparison comparison;

    @Inject
    private UndoLeftovers leftovers;

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    private Page<LeftProject> left;

    /** What people did with it. */
    public List<RunAct> getActs() {
        return runs.acts(run().ref(), current.actor());
    }

    /** Whether it can be cancelled. */
    public boolean isCancellable() {
        RunRow run = run();
        return isSender()
                && !run.status().isOver()
                && !run.trace().undoing()
                && !run.trace().cancelling();
    }

    /** Whether it waits for a decision of this reader. */
    public boolean isToDecide() {
        return isSender() && run().status() == RunStatus.WAITING;
    }

    /** Whether its file failed and nobody put it away. */
    public boolean isFailed() {
        return isSender() && run().isDeadLetter();
    }

    /** Whether it can be undone. */
    public boolean isUndoable() {
        return orders.mayUndo(run(), current.actor());
    }

    /** How much of its source may be missing, in percent. */
    public int getLimit() {
        return orders.lossLimit(run().source(), current.actor());
    }

    /** Whether somebody may set that. */
    public boolean isSender() {
        return current.actor().has(Right.IMPORT_RUN);
    }

    /** The run before it, to compare with; empty for none. */
    public String getEarlier() {
        return comparison.usual(run().ref(), current.actor()).map(RunRef::value).orElse("");
    }

    /** What an undoing left as it is. */
    public Page<LeftProject> getLeft() {
        if (left == null) {
            left = leftovers.page(run().ref(), PageRequest.of(0, PageRequest.MOST), current.actor());
        }
        return left;
    }

    /** What an undoing did, in words. */
    public String getResult() {
        FileCounts counts = run().file().counts();
        long withdrawn = leftovers.withdrawn(run().ref(), current.actor());
        return Words.in(portal.getLanguage())
                .get("sync.undo.counts", counts.changed() - withdrawn, withdrawn, counts.gone(), counts.rejected());
    }

    private RunRow run() {
        return view.getRun();
    }
}
