package org.palermoassist.messages;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.palermoassist.security.Role;

/**
 * A notice as its reader sees it.
 *
 * @param recordRef what it is about; nothing when the reader may not see that any more
 * @param facts a code that tells more; may be empty
 * @param from role of whoever caused it; outside the own workspace no person is named (U-39)
 * @param fromBody name of the State or organization that caused it, in the reader's language; empty for the Secretariat and the portal
 * @param at when, UTC
 */
public record NoticeRow(
        NoticeRef ref,
        NoticeKind kind,
        Optional<String> recordRef,
        String facts,
        Role from,
        String fromBody,
        Instant at,
        boolean unread)
        implements Serializable {
    NoticeRow withoutRecord() {
        return new NoticeRow(ref, kind, Optional.empty(), "", from, fromBody, at, unread);
    }
}
