package org.palermoassist.books;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.UseCase;

/** What the official books and the ledger do not have alike. */
@UseCase
public class Differences {
    @Inject
    private BooksStore store;

    @Inject
    @ConfigProperty(name = "portal.books.days", defaultValue = "5")
    private int days;

    /**
     * All that differs at the end of a day, the oldest first.
     *
     * @param until today when empty
     */
    public List<Difference> list(Optional<LocalDate> until, Actor by) {
        by.mustHave(Right.FUND_READ);
        return store.state(by).differences(until.orElse(store.today()));
    }

    /** Rows and postings that look like the same money, for a person to say so. */
    public List<Proposal> proposals(Actor by) {
        by.mustHave(Right.FUND_READ);
        return Matching.proposed(store.state(by).open(), days);
    }

    /** How many days a row and a posting may lie apart to be proposed. */
    public int nearness(Actor by) {
        by.mustHave(Right.FUND_READ);
        return days;
    }
}
