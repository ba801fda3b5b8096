package org.palermoassist.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palermoassist.audit.AuditEntry;
import org.palermoassist.audit.AuditReading;
import org.palermoassist.audit.AuditVerification;
import org.palermoassist.audit.ChainHead;
import org.palermoassist.audit.ChainReport;
import org.palermoassist.audit.ChainStatus;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** The audit trail, newest first, filters in the address; and the chain that seals it. */
@Named
@RequestScoped
public class AuditView {
    @Inject
    private AuditReading trail;

    @Inject
    private AuditVerification verification;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private Page<AuditEntry> page;
    private ChainStatus chain;
    private ChainReport report;

    /** The lines of this page. */
    public Page<AuditEntry> getPage() {
        if (page == null) {
            page = trail.page(AuditFilters.of(address::value), address.page("-at", "at"), current.actor());
        }
        return page;
    }

    /** How the chain stands. */
    public ChainStatus getChain() {
        if (chain == null) {
            chain = verification.status(current.actor());
        }
        return chain;
    }

    /** Verifies the whole trail; the result stands on the page. */
    public String verify() {
        report = verification.verify(current.actor());
        return "";
    }

    /** What the verification just found; nothing when none was asked for. */
    public ChainReport getReport() {
        return report;
    }

    /** Last row of the chain; nothing before the first line is sealed. */
    public ChainHead getHead() {
        return getChain().head().orElse(null);
    }

    /** Last head that was written outside the database, if any was. */
    public ChainHead getPublished() {
        return getChain().published().orElse(null);
    }

    /** Page of the record a line is about; empty when it has none. */
    public String record(AuditEntry entry) {
        if (entry.ref().matches("N-.{7}")) {
            return "/needs/detail?ref=" + entry.ref();
        }
        return entry.ref().matches("P-.{7}") ? "/projects/detail?ref=" + entry.ref() : "";
    }
}
