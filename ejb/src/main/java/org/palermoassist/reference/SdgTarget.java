package org.palermoassist.reference;

/**
 * A target of the Sustainable Development Goals that the portal carries.
 *
 * @param code such as {@code 16.4}
 * @param position order of showing
 * @param names short names, English and French
 */
public record SdgTarget(String code, int position, Names names) {}
