package org.palermoassist.messages;

/**
 * Somebody without an account who is written to.
 *
 * @param name of the person
 * @param address one e-mail address
 * @param language BCP 47 code in which the person is written to
 * @param recordRef ref of the record that it is about
 */
public record OutsideReader(String name, String address, String language, String recordRef) {}
