package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.shared.Page;
import org.palermoassist.sync.RunFilter;
import org.palermoassist.sync.RunRow;
import org.palermoassist.sync.RunStatus;
import org.palermoassist.sync.SourceRow;
import org.palermoassist.sync.Sources;
import org.palermoassist.sync.SyncRuns;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Imports, latest first; filters in the address. */
@Named
@RequestScoped
public class SyncRunsView {
    @Inject
    private SyncRuns runs;

    @Inject
    private Sources sources;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private Page<RunRow> page;
    private List<SourceRow> all;

    /** The runs of this page. */
    public Page<RunRow> getPage() {
        if (page == null) {
            page = runs.page(filter(), address.page("-received", "received"), current.actor());
        }
        return page;
    }

    /** Sources to choose from. */
    public List<SourceRow> getSources() {
        if (all == null) {
            all = sources.list(current.actor());
        }
        return all;
    }

    /** States to choose from. */
    public List<RunStatus> getStatuses() {
        return List.of(RunStatus.values());
    }

    /** Verdicts to choose from. */
    public List<String> getVerdicts() {
        return RunFilters.VERDICTS;
    }

    /** The chosen state in words. */
    public String getStatusShown() {
        return filter().status().map(value -> words("sync.status." + value)).orElse("");
    }

    /** The chosen verdict in words. */
    public String getVerdictShown() {
        return filter().verdict().map(value -> words("sync.verdict." + value)).orElse("");
    }

    private String words(String key) {
        return Words.in(portal.getLanguage()).get(key);
    }

    private RunFilter filter() {
        return RunFilters.of(address::value);
    }
}
