package org.palermoassist.web.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.books.BookEntry;
import org.palermoassist.books.EntryKey;
import org.palermoassist.books.Matches;
import org.palermoassist.books.StatementCode;
import org.palermoassist.books.StatementRow;
import org.palermoassist.books.Statements;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.web.fund.FundFields;
import org.palermoassist.web.fund.FundPosts;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** A file of the official books, row by row, each with what it is matched with. */
@Named
@RequestScoped
public class BooksStatementView {
    @Inject
    private Statements statements;

    @Inject
    private Matches matches;

    @Inject
    private FundFields fields;

    @Inject
    private FundPosts posts;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private StatementRow row;
    private Page<BookEntry> page;
    private Map<EntryKey, List<EntryKey>> partners;

    /** The file. */
    public StatementRow getRow() {
        if (row == null) {
            row = statements.row(code(), current.actor());
        }
        return row;
    }

    /** Its rows, in their order. */
    public Page<BookEntry> getPage() {
        if (page == null) {
            Optional<Integer> number = address.value("row")
                    .filter(text -> text.matches("\\d{1,6}"))
                    .map(Integer::valueOf);
            page = statements.rows(code(), number, address.page("number", "number"), current.actor());
        }
        return page;
    }

    /** What a row is matched with. */
    public List<EntryKey> partners(BookEntry entry) {
        if (partners == null) {
            List<EntryKey> keys = getPage().items().stream().map(BookEntry::key).toList();
            partners = matches.partners(keys, current.actor());
        }
        return partners.getOrDefault(entry.key(), List.of());
    }

    /** Whether the reader takes matches apart. */
    public boolean isKeeper() {
        return current.actor().has(Right.BOOKS_KEEP);
    }

    /** Takes the match apart that holds a row. */
    public void part() throws IOException {
        EntryKey key = new EntryKey(code() + "/" + fields.get("number"));
        posts.once(
                "books.part.done", address.getHere(), () -> matches.part(key, fields.get("reason"), current.actor()));
    }

    private StatementCode code() {
        return new StatementCode(address.get("code"));
    }
}
