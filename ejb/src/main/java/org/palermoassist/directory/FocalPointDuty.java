package org.palermoassist.directory;

/** What a focal point speaks on. Source: rule B-1. */
public enum FocalPointDuty {
    /** Gathers information for the Conference and its bodies. */
    INFORMATION,
    /** Coordinates the review of the State. */
    REVIEW,
    /** States the State's needs for assistance, and answers for them. */
    NEEDS
}
