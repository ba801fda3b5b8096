package org.palermoassist.needs;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.palermoassist.security.WorkspacePlan;

/**
 * One change of a need, as its history shows it.
 *
 * @param at when, UTC
 * @param login who; for the State itself and the auditor, else empty (U-39)
 * @param role in which role
 * @param bodyName State or organization acted for, in the reader's language; empty for Secretariat and portal
 * @param act what was done
 * @param field what changed; {@code STATUS} for a step
 * @param old value before
 * @param now value after
 * @param reason why
 * @param onBehalfOf name of the State that it was done for by somebody who does not speak for it (U-3); else empty
 * @param also other workspaces that the person had at that moment; for the State itself and the auditor (U-15)
 */
public record NeedEventRow(
        Instant at,
        String login,
        String role,
        String bodyName,
        NeedAct act,
        String field,
        String old,
        String now,
        String reason,
        String onBehalfOf,
        List<WorkspacePlan> also)
        implements Serializable {
    NeedEventRow also(List<WorkspacePlan> others) {
        return new NeedEventRow(at, login, role, bodyName, act, field, old, now, reason, onBehalfOf, others);
    }
}
