package org.palermoassist.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.palermoassist.audit.AuditEntry;
import org.palermoassist.audit.AuditReading;
import org.palermoassist.audit.AuditVerification;
import org.palermoassist.audit.ChainHead;
import org.palermoassist.audit.ChainReport;
import org.palermoassist.audit.ChainStatus;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Option;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

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

    @Inject
    private Portal portal;

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

    /** The acts that stand in the trail, in the order of their words. */
    public List<Act> getActs() {
        AuditWords words = words();
        return trail.actions(current.actor()).stream()
                .map(act -> new Act(act, words.act(act)))
                .sorted(Comparator.comparing(Act::shown))
                .toList();
    }

    /** An act in words. */
    public String act(String action) {
        return words().act(action);
    }

    /** What else is worth knowing of a line. */
    public String facts(AuditEntry entry) {
        return words().facts(entry);
    }

    /** What a line says of old and new. */
    public List<AuditWords.Difference> differences(AuditEntry entry) {
        return words().differences(entry.action(), entry.change());
    }

    /** Every role in which somebody can have acted. */
    public Role[] getRoles() {
        return Role.values();
    }

    private AuditWords words() {
        return new AuditWords(Words.in(portal.getLanguage()));
    }

    /** Page of the record a line is about; empty when it has none. */
    public String record(AuditEntry entry) {
        if (entry.ref().matches("N-.{7}")) {
            return "/needs/detail?ref=" + entry.ref();
        }
        return entry.ref().matches("P-.{7}") ? "/projects/detail?ref=" + entry.ref() : "";
    }

    /**
     * An act to choose.
     *
     * @param code as it is written in the trail
     * @param shown in the reader's words
     */
    public record Act(String code, String shown) implements Option {}
}
