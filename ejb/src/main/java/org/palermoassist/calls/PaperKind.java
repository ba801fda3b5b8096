package org.palermoassist.calls;

/** Papers of an expert. */
public enum PaperKind {
    /** Curriculum vitae. */
    CV,
    /** The page of the passport with the picture. */
    PASSPORT
}
