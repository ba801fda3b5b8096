package org.palermoassist.web.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.palermoassist.books.Reconciliation;
import org.palermoassist.books.Reconciliations;
import org.palermoassist.books.StatementRow;
import org.palermoassist.books.Statements;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** Files of the official books that were taken in, and months that were reconciled. */
@Named
@RequestScoped
public class BooksView {
    @Inject
    private Statements statements;

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private Page<StatementRow> page;
    private List<Reconciliation> months;

    /** Files, the latest first. */
    public Page<StatementRow> getPage() {
        if (page == null) {
            page = statements.page(address.page("-imported", "imported"), current.actor());
        }
        return page;
    }

    /** Reconciliations, the latest first. */
    public List<Reconciliation> getMonths() {
        if (months == null) {
            months = reconciliations.list(current.actor());
        }
        return months;
    }

    /** The month whose turn it is; null while no file was taken in. */
    public YearMonth getNext() {
        return reconciliations.next(current.actor()).orElse(null);
    }

    /** Whether a month of the ledger is closed only when its reconciliation is signed. */
    public boolean isRequired() {
        return reconciliations.isRequired(current.actor());
    }

    /** Whether the reader takes files in. */
    public boolean isKeeper() {
        return current.actor().has(Right.BOOKS_KEEP);
    }
}
