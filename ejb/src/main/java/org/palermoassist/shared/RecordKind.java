package org.palermoassist.shared;

/** Records that the public is told changes of. */
public enum RecordKind {
    /** A project. */
    PROJECT,
    /** A need. */
    NEED
}
