package org.palermoassist.coverage;

/** What stands above the columns of the matrix. The first view is by region; States are a choice (U-13). */
public enum CoverageColumns {
    /** Continents of M49 and the sample regions. */
    REGION,
    /** The smallest regions of M49. */
    SUBREGION,
    /** States, always alphabetical (K-8). */
    STATE,
    /** Organizations that report projects. */
    PROVIDER
}
