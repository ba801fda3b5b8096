package org.palermoassist.web.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.YearMonth;
import org.palermoassist.books.MonthDesk;
import org.palermoassist.books.Reconciliation;
import org.palermoassist.books.Reconciliations;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.fund.FundConfirmed;
import org.palermoassist.web.fund.FundFields;
import org.palermoassist.web.fund.FundPosts;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Given;

/** One month of books and ledger side by side: prepared by one person, signed by another. */
@Named
@RequestScoped
public class BooksMonthView {
    @Inject
    private Reconciliations reconciliations;

    @Inject
    private FundFields fields;

    @Inject
    private FundPosts posts;

    @Inject
    private FundConfirmed confirmed;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private MonthDesk desk;

    /** The month that the address names; the one whose turn it is while it names none. */
    public MonthDesk getDesk() {
        if (desk == null) {
            desk = reconciliations.desk(month(), current.actor());
        }
        return desk;
    }

    private YearMonth month() {
        return Given.time(address.get("month"), YearMonth::parse)
                .or(() -> reconciliations.next(current.actor()))
                .orElseThrow(() -> new NotFound(address.get("month")));
    }

    /** As it was prepared last; null while nobody did. */
    public Reconciliation getLast() {
        return getDesk().last().orElse(null);
    }

    /** Whether the reader can prepare it: its turn has come, and it is not signed as it stands. */
    public boolean isPreparer() {
        boolean done = getLast() != null && getLast().isSigned() && getDesk().stands();
        return current.actor().has(Right.BOOKS_KEEP) && getDesk().next() && !done;
    }

    /** Whether the reader can sign what was prepared: by another person, and nothing changed since. */
    public boolean isSigner() {
        return isWaiting()
                && current.actor().has(Right.BOOKS_SIGN)
                && !getLast().preparedBy().equals(current.actor().login());
    }

    /** Whether it waits for a signature. */
    public boolean isWaiting() {
        return getLast() != null && !getLast().isSigned() && getDesk().stands();
    }

    /** Prepares it. */
    public void prepare() throws IOException {
        MonthDesk shown = getDesk();
        Money opening =
                shown.opening() ? fields.usd("opening") : shown.figures().booksOpening();
        posts.once("books.month.prepared", () -> {
            Reconciliations.BooksSay say =
                    new Reconciliations.BooksSay(opening, fields.usd("closing"), fields.get("brought"));
            reconciliations.prepare(shown.month(), say, current.actor());
            return "/books/month?month=" + shown.month();
        });
    }

    /** Signs it. */
    public void sign() throws IOException {
        if (!confirmed.isMissing()) {
            posts.once(
                    "books.month.signed",
                    "/books/month?month=" + month(),
                    () -> reconciliations.sign(month(), current.actor()));
        }
    }
}
