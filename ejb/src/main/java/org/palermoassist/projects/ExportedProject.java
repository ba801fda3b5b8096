package org.palermoassist.projects;

import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.iati.ActivityDocument;
import org.palermoassist.projects.iati.IatiWriter;
import org.palermoassist.projects.iati.OwnTags;
import org.palermoassist.projects.iati.SchemaFault;
import org.palermoassist.shared.Row;

/**
 * A project as it leaves the portal.
 *
 * @param ref the portal's ref
 * @param own whether the portal itself is its first publisher
 * @param document what its source says
 * @param provisions codes that are EXPLICIT or CONFIRMED (U-16)
 */
public record ExportedProject(String ref, boolean own, ActivityDocument document, List<String> provisions) {
    /** Columns of a query over {@code project p} that it is read from. */
    static final String COLUMNS = "p.ref, p.own, (SELECT d.bytes FROM project_document d WHERE d.project_id = p.id),"
            + " (SELECT GROUP_CONCAT(t.provision_code ORDER BY t.provision_code) FROM project_tag t"
            + " WHERE t.project_id = p.id AND t.confidence IN ('EXPLICIT', 'CONFIRMED'))";

    /** How many columns these are. */
    static final int WIDTH = 4;

    /** Why it is left out of files that have to be valid IATI 2.03. */
    Optional<SchemaFault> fault() {
        return IatiWriter.fault(document, own, provisions, OwnTags.PROVISIONS);
    }

    static ExportedProject of(Row row) {
        return new ExportedProject(
                row.text(0),
                row.flag(1),
                ActivityDocument.stored(row.bytes(2).orElseThrow()),
                row.optional(3).map(codes -> List.of(codes.split(","))).orElse(List.of()));
    }
}
