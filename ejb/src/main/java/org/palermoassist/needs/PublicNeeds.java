package org.palermoassist.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.PublicFace;
import org.palermoassist.shared.PublicRecords;
import org.palermoassist.shared.RecordKind;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sha256;
import org.palermoassist.shared.Sql;

/**
 * Needs as everybody sees them. A change of what stands above that level, a field's for instance, leaves the hash as it was. Why a need is
 * public no more is told to nobody.
 */
@ApplicationScoped
class PublicNeeds implements PublicRecords {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private NeedReading reading;

    @Override
    public RecordKind kind() {
        return RecordKind.NEED;
    }

    @Override
    public List<PublicFace> faces(List<Long> ids) {
        Set<Long> open = Sql.select("n.id", "need n WHERE 1=1")
                .and("n.id IN ?", ids)
                .and(Visibility.of(Actor.anonymous()).ofState("n"))
                .list(em, row -> row.number(0))
                .stream()
                .collect(Collectors.toSet());
        return Sql.select("n.id, n.ref", "need n WHERE 1=1")
                .and("n.id IN ?", ids)
                .list(em, row -> face(row, open));
    }

    private PublicFace face(Row row, Set<Long> open) {
        long id = row.number(0);
        String ref = row.text(1);
        return open.contains(id)
                ? PublicFace.shown(
                        id, ref, Optional.empty(), hash(reading.details(new NeedRef(ref), Actor.anonymous())))
                : PublicFace.hidden(id, ref, Optional.empty());
    }

    /** The edition counts fields that not everybody reads, too, and tells nothing. */
    private static String said(NeedDetails seen) {
        List<String> texts = seen.texts().stream()
                .map(text -> text.field() + " " + text.lang() + " " + text.text())
                .toList();
        return Stream.of(
                        seen.row(),
                        seen.language(),
                        texts,
                        seen.provisions(),
                        seen.assistance(),
                        seen.areas(),
                        seen.crimes(),
                        seen.from(),
                        seen.to(),
                        seen.source(),
                        seen.sourceNote(),
                        seen.sourceOn(),
                        seen.coverage(),
                        seen.confirmedAt(),
                        seen.mergedInto())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private static String hash(NeedDetails seen) {
        return Sha256.hex(said(seen));
    }
}
