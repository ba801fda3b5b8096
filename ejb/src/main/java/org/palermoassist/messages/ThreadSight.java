package org.palermoassist.messages;

import java.util.EnumSet;
import java.util.Set;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Condition;

/** Who sees questions and answers: the State, the one provider, the Secretariat and the auditor, nobody else (U-9). */
final class ThreadSight {
    private static final Set<Role> OVERSEERS = EnumSet.of(Role.COORDINATOR, Role.AUDITOR);

    private ThreadSight() {}

    /** For a table {@code thread t}. */
    static Condition of(Actor reader) {
        if (OVERSEERS.contains(reader.role())) {
            return Condition.of("TRUE");
        }
        return Condition.of(
                "(t.state_code = ? OR t.organization_ref = ?)",
                reader.stateCode().orElse(""),
                reader.organizationRef().orElse(""));
    }

    /** Whether the reader writes for one of the two. */
    static boolean isSide(String state, String organization, Actor by) {
        return by.has(Right.THREAD_WRITE) && (by.speaksFor(state) || by.worksFor(organization));
    }
}
