package org.palermoassist.calls;

import java.io.Serializable;

/** What link and second fact open: one expert's part, for a session. Only {@link ExpertLinks} makes one. */
public final class ExpertPass implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long link;

    ExpertPass(long link) {
        this.link = link;
    }

    long link() {
        return link;
    }

    @Override
    public String toString() {
        return "***";
    }
}
