package org.palermoassist.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.security.Actor;

/** All records that notices and questions are about, by their refs. */
@ApplicationScoped
class Records {
    @Inject
    @Any
    private Instance<RecordDesk> desks;

    /** Those that the reader may see now. */
    Set<String> visible(Collection<String> refs, Actor by) {
        Set<String> seen = new HashSet<>();
        for (RecordDesk desk : desks) {
            List<String> own =
                    refs.stream().filter(ref -> isKeptBy(desk, ref)).distinct().toList();
            if (!own.isEmpty()) {
                seen.addAll(desk.visible(own, by));
            }
        }
        return seen;
    }

    /** Between whom there may be questions about it; nothing when the reader may not see it. */
    Optional<RecordDesk.Sides> sides(String ref, Actor by) {
        return desks.stream().filter(desk -> isKeptBy(desk, ref)).findFirst().flatMap(desk -> desk.sides(ref, by));
    }

    private static boolean isKeptBy(RecordDesk desk, String ref) {
        return !ref.isEmpty() && ref.charAt(0) == desk.kind();
    }
}
