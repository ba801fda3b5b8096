package org.palermoassist.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palermoassist.audit.SealWatch;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.web.security.CurrentActor;

/** The alarm on home: the sealer of the audit trail stands still. For those who can do something about it. */
@Named
@RequestScoped
public class SealView {
    @Inject
    private SealWatch watch;

    @Inject
    private CurrentActor current;

    private Long seconds;

    /** Whether the reader is to be alarmed. */
    public boolean isLate() {
        return getSeconds() > SealWatch.LATE.toSeconds();
    }

    /** How long the oldest line has been waiting; 0 for readers who are not to be alarmed. */
    public long getSeconds() {
        if (seconds == null) {
            Actor by = current.actor();
            boolean watches = by.has(Right.AUDIT_VERIFY) || by.has(Right.METRICS_READ);
            seconds = watches ? watch.oldest(by).toSeconds() : 0;
        }
        return seconds;
    }
}
