package org.palermoassist.web.sync;

/** What somebody wants of a run. */
public class RunActBody {
    /** Why; 1 to 600 characters. */
    public String reason;

    /** Of a run that waits after a sudden loss: GONE or KEEP. */
    public String decision;
}
