package org.palermoassist.security;

/**
 * What an account becomes.
 *
 * @param version that was read
 * @param name 1 to 120 characters
 * @param email where the person is written to; empty for none
 * @param language BCP 47
 */
public record AccountChange(String login, int version, String name, String email, String language) {}
