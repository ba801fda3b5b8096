package org.palermoassist.projects.iati;

/** Ends the reading of a file; becomes part of its report. */
final class ReadRefusal extends Exception {

    private static final int MAX_DETAIL = 200;

    private final FileFault fault;
    private final String place;

    ReadRefusal(FileFault fault, String place, String detail) {
        super(detail.length() > MAX_DETAIL ? detail.substring(0, MAX_DETAIL) : detail);
        this.fault = fault;
        this.place = place;
    }

    FileFault fault() {
        return fault;
    }

    String place() {
        return place;
    }
}
