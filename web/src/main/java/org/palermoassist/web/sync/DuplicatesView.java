package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.palermoassist.projects.DuplicateRow;
import org.palermoassist.projects.DuplicateStatus;
import org.palermoassist.projects.DuplicateWatch;
import org.palermoassist.projects.Duplicates;
import org.palermoassist.projects.LeftOutRow;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;

/** Projects that are likely one activity, with the reasons; a person says which one leaves. */
@Named
@RequestScoped
public class DuplicatesView {
    @Inject
    private Duplicates duplicates;

    @Inject
    private DuplicateWatch watch;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private Page<DuplicateRow> page;
    private List<LeftOutRow> merged;

    /** The pairs of this page. */
    public Page<DuplicateRow> getPage() {
        if (page == null) {
            DuplicateStatus status = address.value("status")
                    .filter("DISMISSED"::equals)
                    .map(DuplicateStatus::valueOf)
                    .orElse(DuplicateStatus.OPEN);
            page = duplicates.page(status, address.page("-found", "found"), current.actor());
        }
        return page;
    }

    /** Copies that the reader can make projects of their own again. */
    public List<LeftOutRow> getMerged() {
        if (merged == null) {
            merged = duplicates.merged(current.actor());
        }
        return merged;
    }

    /** Copies that were merged into the project that is shown. */
    public List<LeftOutRow> getLeftOut() {
        return duplicates.leftOut(new ProjectRef(address.get("ref")), current.actor());
    }

    /** Commitments in USD that totals leave out for these copies, in words; empty when none was converted. */
    public String left(List<LeftOutRow> copies) {
        return copies.stream()
                .flatMap(copy -> copy.commitments().stream())
                .reduce(BigDecimal::add)
                .map(sum -> portal.words("sync.usd", sum))
                .orElse("");
    }

    /** The copy leaves lists and totals. */
    public void merge(ProjectRef keep, ProjectRef copy) throws IOException {
        duplicates.merge(keep, copy, current.actor());
        done("sync.duplicates.merged");
    }

    /** They are two. */
    public void dismiss(ProjectRef first, ProjectRef second) throws IOException {
        duplicates.dismiss(first, second, current.actor());
        done("sync.duplicates.dismissed");
    }

    /** The copy is a project of its own again. */
    public void unmerge(ProjectRef copy) throws IOException {
        duplicates.unmerge(copy, current.actor());
        done("sync.duplicates.unmerged");
    }

    /** Looks for copies now. */
    public void look() throws IOException {
        watch.ask(current.actor());
        done("sync.duplicates.looking");
    }

    private void done(String key) throws IOException {
        Notices.afterRedirect(key);
        address.again();
    }
}
