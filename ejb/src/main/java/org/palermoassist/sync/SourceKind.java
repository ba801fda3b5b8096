package org.palermoassist.sync;

/** What a file of a source stands for, and so what it means that a project is missing from it. */
public enum SourceKind {
    /** Each file is all that the source publishes: what is missing is no longer reported. */
    SNAPSHOT,
    /** Each file name is a part: what is missing from a newer file of that name is no longer reported. */
    DATASETS,
    /** A file says nothing about what it leaves out. */
    LOOSE
}
