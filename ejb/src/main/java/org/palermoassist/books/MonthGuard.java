package org.palermoassist.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.fund.MonthCloses;

/** Where it is set so, a month of the ledger is closed only when its reconciliation was signed and still stands. */
@ApplicationScoped
class MonthGuard {
    @Inject
    private ReconciliationStore kept;

    @Inject
    @ConfigProperty(name = "portal.books.required", defaultValue = "false")
    private boolean required;

    /** Whether it is set so. */
    boolean isRequired() {
        return required;
    }

    /** @throws org.palermoassist.shared.RuleViolation {@link BooksRule#MONTH_IS_RECONCILED} */
    @Transactional(Transactional.TxType.MANDATORY)
    void closes(@Observes MonthCloses news) {
        if (required) {
            guard(news);
        }
    }

    void guard(MonthCloses news) {
        boolean signed = kept.signed(news.month())
                .map(ReconciliationStore.Kept::reconciliation)
                .filter(one -> one.figures().ledgerClosing().equals(news.balance()))
                .isPresent();
        BooksRule.MONTH_IS_RECONCILED.require(signed, news.month());
    }
}
