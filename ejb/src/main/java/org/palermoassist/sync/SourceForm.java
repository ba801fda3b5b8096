package org.palermoassist.sync;

import java.util.Optional;
import org.palermoassist.security.Typed;

/**
 * What a source shall be.
 *
 * @param version as it was read
 * @param name how it is shown, at most 200 characters
 * @param kind what its files stand for
 * @param organization identifier of the organization whose own source it is
 * @param secret password, token or key; empty: as before
 * @param alarmAfter after how many failures in a row administrators are told
 */
public record SourceForm(
        int version,
        String name,
        SourceKind kind,
        Optional<String> organization,
        Feed feed,
        Typed secret,
        Schedule schedule,
        int alarmAfter) {}
