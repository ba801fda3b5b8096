package org.palermoassist.security;

import java.time.Instant;
import java.util.List;

/**
 * An account as the list shows it.
 *
 * @param email where the person is written to; empty when none is known
 * @param language BCP 47
 * @param openedAt UTC
 * @param workspaces those that can be worked in, the first one first
 */
public record AccountRow(
        String login,
        String name,
        String email,
        String language,
        AccountStanding standing,
        Instant openedAt,
        List<Workspace> workspaces) {}
