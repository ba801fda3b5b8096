package org.palermoassist.web.sync;

/** A source to be opened, as JSON; what is absent is null. */
public class SourceBody {
    /** Code. */
    public String code;

    /** How it is shown. */
    public String name;

    /** SNAPSHOT, DATASETS or LOOSE. */
    public String kind;

    /** Identifier of the organization whose own source it is. */
    public String organization;
}
