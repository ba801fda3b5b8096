package org.palermoassist.web.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import org.palermoassist.books.EntryKey;

/** Where entries of both sides lead. */
@Named
@ApplicationScoped
public class BooksWords {
    /** Address of an entry: the row in its file, or the posting. */
    public String address(EntryKey key) {
        return key.isOfBooks()
                ? "/books/statement?code=" + key.statement() + "&row=" + key.number()
                : "/journal/detail?ref=" + key;
    }

    /** First day of a month, as dates are shown. */
    public LocalDate first(YearMonth month) {
        return month.atDay(1);
    }
}
