package org.palermoassist.reference;

/**
 * A recipient code of a source that is no State of our table: shown as named by a source, never as a State row.
 *
 * @param code two letters
 * @param names reviewed display name
 * @param notes footnote that goes with the name
 */
public record NamedArea(String code, Names names, Names notes) {}
