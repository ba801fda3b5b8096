package org.palermoassist.web.sync;

/** A file that may be here already, as JSON; what is absent is null. */
public class RepetitionBody {
    /** Name of the file. */
    public String name;

    /** SHA-256 of its bytes as they would be sent, in hexadecimal digits. */
    public String sha256;
}
