package org.palermoassist.security;

/**
 * Somebody to be invited.
 *
 * @param account what is opened
 * @param email where the link is sent; several people may share it (U-10)
 */
public record Invitation(NewAccount account, String email) {}
