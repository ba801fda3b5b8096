package org.palermoassist.projects;

import java.util.List;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Condition;

/**
 * Which provision tags a reader sees: the counted ones with the project; guesses only as the project's provider, as a State
 * that it names, or as coordinator (U-16). The one place where this is said; every query takes it from here.
 */
final class TagSight {
    private static final String COUNTED = "t.confidence IN ('EXPLICIT', 'CONFIRMED')";

    private TagSight() {}

    /** Tags {@code t} of project {@code p} that this reader sees. */
    static Condition of(Actor reader) {
        Condition guesses = guesses(reader);
        return new Condition(
                "(" + COUNTED + " OR t.confidence = 'INFERRED' AND " + guesses.sql() + ")", guesses.values());
    }

    /** Whether the reader sees guesses on project {@code p}. */
    static Condition guesses(Actor reader) {
        if (reader.role() == Role.COORDINATOR) {
            return Condition.of("TRUE");
        }
        if (reader.role() == Role.PROVIDER_OFFICER && reader.organizationRef().isPresent()) {
            return new Condition(
                    "p.owner_ref = ?", List.of(reader.organizationRef().get()));
        }
        if (reader.role().isOfState() && reader.stateCode().isPresent()) {
            return new Condition(
                    "EXISTS (SELECT 1 FROM project_place s WHERE s.project_id = p.id AND s.kind = 'STATE'"
                            + " AND s.code = ?)",
                    List.of(reader.stateCode().get()));
        }
        return Condition.of("FALSE");
    }
}
