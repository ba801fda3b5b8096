package org.palermoassist.sync.mapping;

/** Which part of a date such as 12/03/2025 is the day. */
public enum DateOrder {
    /** 12 March. */
    DAY_FIRST,
    /** 3 December. */
    MONTH_FIRST
}
