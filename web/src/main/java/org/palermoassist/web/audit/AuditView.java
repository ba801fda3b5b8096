package org.palermoassist.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.palermoassist.audit.AuditEntry;
import org.palermoassist.audit.AuditFilter;
import org.palermoassist.audit.AuditReading;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** The audit trail, newest first; filters in the address. */
@Named
@RequestScoped
public class AuditView {
    @Inject
    private AuditReading trail;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private Page<AuditEntry> page;

    /** The lines of this page. */
    public Page<AuditEntry> getPage() {
        if (page == null) {
            page = trail.page(filter(), address.page("-at", "at"), current.actor());
        }
        return page;
    }

    private AuditFilter filter() {
        return new AuditFilter(
                address.value("ref"),
                address.value("login"),
                address.value("action"),
                address.value("outcome").map("refused"::equals),
                day("from"),
                day("to"));
    }

    private Optional<LocalDate> day(String name) {
        try {
            return address.value(name).map(LocalDate::parse);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** Page of the record a line is about; empty when it has none. */
    public String record(AuditEntry entry) {
        if (entry.ref().matches("N-.{7}")) {
            return "/needs/detail?ref=" + entry.ref();
        }
        return entry.ref().matches("P-.{7}") ? "/projects/detail?ref=" + entry.ref() : "";
    }
}
