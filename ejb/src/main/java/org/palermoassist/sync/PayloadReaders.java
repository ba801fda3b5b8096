package org.palermoassist.sync;

import static org.palermoassist.security.Right.IMPORT_RUN;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.palermoassist.projects.iati.FileFault;
import org.palermoassist.projects.iati.FileReport;
import org.palermoassist.projects.iati.IatiReader;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Chooses who reads what a source sends. */
@UseCase
class PayloadReaders {
    @PersistenceContext
    private EntityManager em;

    /**
     * The reader for payloads of a source.
     *
     * @param sourceId key of the source
     */
    public PayloadReader of(long sourceId, Actor by) {
        by.mustHave(IMPORT_RUN);
        PayloadFormat format = Sql.select("s.format, 1", "source s WHERE s.id = ?", sourceId)
                .first(em, row -> PayloadFormat.valueOf(row.text(0)))
                .orElseThrow();
        return switch (format) {
            case IATI -> new IatiReader()::read;
            case TABLE, JSON -> (payload, handler) -> withoutMapping();
        };
    }

    /** The same by the code of a source. */
    public PayloadReader of(String code, Actor by) {
        long id = Sql.select("s.id", "source s WHERE s.code = ?", code)
                .first(em, row -> row.number(0))
                .orElseThrow(() -> new NotFound(code));
        return of(id, by);
    }

    /** What columns or paths mean has to be said once, before anything of them can be read. */
    private static FileReport withoutMapping() {
        return new FileReport(
                Optional.of(FileFault.MAPPING_MISSING),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new FileReport.Counts(0, 0, 0, 0));
    }
}
