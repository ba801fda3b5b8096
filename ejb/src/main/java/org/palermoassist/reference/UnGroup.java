package org.palermoassist.reference;

/** Regional groups of the United Nations: for elections, balance and lots, not for statistics. */
public enum UnGroup {
    /** African States. */
    AFRICAN,
    /** Asia-Pacific States. */
    ASIA_PACIFIC,
    /** Eastern European States. */
    EASTERN_EUROPEAN,
    /** Latin American and Caribbean States. */
    GRULAC,
    /** Western European and other States. */
    WEOG
}
