package org.palermoassist.sync.table;

import org.palermoassist.projects.iati.FileFault;

/** Ends the reading of a list: it is not what it should be. What was read before stays. */
public final class ListRefusal extends Exception {
    private static final int MAX_DETAIL = 200;

    private final FileFault fault;
    private final String place;

    /** @param detail what was found, for people */
    public ListRefusal(FileFault fault, String place, String detail) {
        super(detail.length() > MAX_DETAIL ? detail.substring(0, MAX_DETAIL) : detail);
        this.fault = fault;
        this.place = place;
    }

    /** What is wrong with the file. */
    public FileFault fault() {
        return fault;
    }

    /** Where, for people; may be empty. */
    public String place() {
        return place;
    }
}
