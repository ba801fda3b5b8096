package org.palermoassist.sync;

import static org.palermoassist.sync.SyncRule.ONE_FETCH_AT_A_TIME;
import static org.palermoassist.sync.SyncRule.SOURCE_IS_FETCHED;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.UseCase;

/** A person wants a source fetched now, whatever its schedule says. */
@UseCase
public class SourceFetches {
    @Inject
    private SourceStore store;

    @Inject
    private Instance<Fetcher> fetcher;

    @Inject
    private AuditTrail audit;

    /**
     * Puts a source into the queue of those that are fetched.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#SOURCE_IS_FETCHED}, {@link SyncRule#ONE_FETCH_AT_A_TIME}
     */
    public void now(String code, Actor by) {
        by.mustHave(Right.IMPORT_RUN);
        SourceDetails source = store.details(code);
        SOURCE_IS_FETCHED.require(source.feed().way().isFetched(), code);
        ONE_FETCH_AT_A_TIME.require(!source.health().busy(), code);
        audit.record(by, "sync.fetchNow", code);
        fetcher.get().add(new FetchOrder(code, true));
    }
}
