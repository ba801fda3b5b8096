package org.palermoassist.sync;

import static org.palermoassist.security.Right.IMPORT_RUN;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Chooses who reads what a source sends. */
@UseCase
class PayloadReaders {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Mappings mappings;

    /** The reader for the file of a run; of a list the version of its mapping is written down. */
    public PayloadReader of(RunJob job, Actor by) {
        by.mustHave(IMPORT_RUN);
        mappings.noteVersion(job, by);
        return mappings.reader(job.sourceCode(), by);
    }

    /**
     * The reader for payloads of a source, to look at them.
     *
     * @param sourceId key of the source
     */
    public PayloadReader of(long sourceId, Actor by) {
        by.mustHave(IMPORT_RUN);
        String source = Sql.select("s.code, 1", "source s WHERE s.id = ?", sourceId)
                .first(em, row -> row.text(0))
                .orElseThrow();
        return mappings.reader(source, by);
    }

    /** The same by the code of a source. */
    public PayloadReader of(String code, Actor by) {
        by.mustHave(IMPORT_RUN);
        return mappings.reader(code, by);
    }
}
