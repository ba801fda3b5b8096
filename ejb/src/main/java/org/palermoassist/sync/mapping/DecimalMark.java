package org.palermoassist.sync.mapping;

/** Which mark stands before the decimals. */
public enum DecimalMark {
    /** 1,234.56. */
    POINT,
    /** 1.234,56. */
    COMMA
}
