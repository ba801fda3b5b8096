package org.palermoassist.reference;

/**
 * An invented region.
 *
 * @param code up to eight characters, beginning with {@code SAMPLE-}
 * @param names in the official languages
 */
public record SampleRegion(String code, Names names) {}
