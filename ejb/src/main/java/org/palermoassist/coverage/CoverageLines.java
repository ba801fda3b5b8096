package org.palermoassist.coverage;

/** What stands before the lines of the matrix. */
public enum CoverageLines {
    /** Articles of an instrument, in their order. */
    PROVISION,
    /** Priority and proposal areas, through the provisions they stand for. */
    AREA
}
