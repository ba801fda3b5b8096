package org.palermoassist.needs;

import jakarta.inject.Inject;
import java.time.Clock;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.ChangeMarks;
import org.palermoassist.shared.RecordKind;
import org.palermoassist.shared.UseCase;

/** Keeps OPEN, PARTLY_COVERED and COVERED in step with the links of a need (N-5, N-8). */
@UseCase
public class NeedCoverage {
    @Inject
    private NeedStore store;

    @Inject
    private NeedSteps steps;

    @Inject
    private Clock clock;

    @Inject
    private ChangeMarks marks;

    /**
     * Takes over what the accepted links come to. To be called in the transaction of each change of a link, or of a project
     * that has one; whoever acts need not see the need.
     *
     * @return the status that follows
     */
    public NeedStatus applyAnswer(NeedRef ref, NeedAnswer answer, Actor by) {
        Need need = store.any(ref);
        NeedStatus before = need.status();
        need.answered(answer, clock.instant());
        if (before != need.status()) {
            steps.done(need, NeedAct.RECOMPUTE, before, "", by);
        }
        marks.mark(RecordKind.NEED, need.id());
        return need.status();
    }
}
