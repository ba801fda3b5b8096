package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.iati.SchemaFault;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.PublicFace;
import org.palermoassist.shared.PublicRecords;
import org.palermoassist.shared.RecordKind;
import org.palermoassist.shared.Sql;

/** Projects as everybody sees them and as they leave the portal; guesses and remarks are no part of that (U-16). */
@ApplicationScoped
class PublicProjects implements PublicRecords {
    /** Its source tells of it no longer. */
    private static final String GONE = "GONE";

    /** It is part of another public project now; its address leads there. */
    private static final String MERGED = "MERGED";

    private static final String FACE = "p.id, p.ref, p.owner_ref, SHA2(CONCAT_WS('|', (SELECT SHA2(d.bytes, 256) FROM"
            + " project_document d WHERE d.project_id = p.id), p.own, p.set_aside, p.quarantined,"
            + " p.owner_ref, (SELECT GROUP_CONCAT(t.provision_code, t.confidence ORDER BY t.provision_code)"
            + " FROM project_tag t WHERE t.project_id = p.id AND t.confidence IN ('EXPLICIT', 'CONFIRMED'))), 256),"
            + " p.gone_since IS NOT NULL";

    @PersistenceContext
    private EntityManager em;

    @Override
    public RecordKind kind() {
        return RecordKind.PROJECT;
    }

    /** Public and still reported: the one condition of what leaves the portal by file, feed and webhook. */
    static List<Condition> leaving() {
        return List.of(open(), Condition.of("p.gone_since IS NULL"));
    }

    private static Condition open() {
        return Visibility.of(Actor.anonymous()).ofOrganization("p");
    }

    @Override
    public List<PublicFace> faces(List<Long> ids) {
        Map<Long, PublicFace> faces = new LinkedHashMap<>();
        Sql.select("p.id, p.ref", "project p WHERE 1=1")
                .and("p.id IN ?", ids)
                .list(
                        em,
                        row -> faces.put(
                                row.number(0), PublicFace.hidden(row.number(0), row.text(1), Optional.empty())));
        Sql.select("p.id, p.ref", "project p JOIN project k ON k.ref = p.merged_into WHERE p.visibility = 'MERGED'")
                .and("p.id IN ?", ids)
                .and(Visibility.of(Actor.anonymous()).ofLevel("p.level_before"))
                .and(Visibility.of(Actor.anonymous()).ofOrganization("k"))
                .list(
                        em,
                        row -> faces.put(
                                row.number(0), PublicFace.hidden(row.number(0), row.text(1), Optional.of(MERGED))));
        Sql.select(FACE, "project p WHERE 1=1")
                .and("p.id IN ?", ids)
                .and(open())
                .list(
                        em,
                        row -> faces.put(
                                row.number(0),
                                row.flag(4)
                                        ? PublicFace.hidden(row.number(0), row.text(1), Optional.of(GONE))
                                        : PublicFace.shown(row.number(0), row.text(1), row.optional(2), row.text(3))));
        faults(faces);
        return new ArrayList<>(faces.values());
    }

    /** What cannot stand in a file that has to be valid stands in none, and it is told why. */
    private void faults(Map<Long, PublicFace> faces) {
        List<Long> shown = faces.values().stream()
                .filter(PublicFace::shown)
                .map(PublicFace::id)
                .toList();
        if (!shown.isEmpty()) {
            Sql.select(ExportedProject.COLUMNS + ", p.id", "project p WHERE 1=1")
                    .and("p.id IN ?", shown)
                    .list(
                            em,
                            row -> faces.computeIfPresent(
                                    row.number(ExportedProject.WIDTH),
                                    (id, face) -> face.with(
                                            ExportedProject.of(row).fault().map(SchemaFault::text))));
        }
    }
}
