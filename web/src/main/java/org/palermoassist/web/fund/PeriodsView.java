package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.palermoassist.books.Reconciliations;
import org.palermoassist.fund.FundClosing;
import org.palermoassist.security.Right;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Given;
import org.palermoassist.web.shared.Notices;

/** Closed months, and the closing of the next one. */
@Named
@RequestScoped
public class PeriodsView {
    @Inject
    private FundClosing closing;

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private FundPosts posts;

    @Inject
    private FundFields fields;

    @Inject
    private FundConfirmed confirmed;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    private List<FundClosing.Closed> closed;

    /** Closed months, the latest first. */
    public List<FundClosing.Closed> getClosed() {
        if (closed == null) {
            closed = closing.closed(current.actor());
        }
        return closed;
    }

    /** Whether the reader closes months. */
    public boolean isKeeper() {
        return current.actor().has(Right.FUND_KEEP);
    }

    /** Whether a month is closed only when its reconciliation with the official books is signed. */
    public boolean isReconciled() {
        return reconciliations.isRequired(current.actor());
    }

    /** The month that can be closed next, such as 2026-10; the one before this while none was closed. */
    public String getNext() {
        YearMonth before = YearMonth.from(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .minusMonths(1);
        return getClosed().stream()
                .findFirst()
                .map(last -> YearMonth.from(last.closesOn()).plusMonths(1))
                .orElse(before)
                .toString();
    }

    /** Closes a month. */
    public void close() throws IOException {
        Optional<YearMonth> month = Given.time(fields.get("month"), YearMonth::parse);
        if (month.isEmpty()) {
            Notices.refusedHere("fund.periods.which");
        } else if (!confirmed.isMissing()) {
            posts.once("fund.done.close", "/fund/periods", () -> closing.close(month.get(), current.actor()));
        }
    }
}
