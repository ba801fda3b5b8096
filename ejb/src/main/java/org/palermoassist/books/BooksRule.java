package org.palermoassist.books;

import org.palermoassist.shared.Rule;

/** Rules of the reconciliation with the official books (U-21). */
public enum BooksRule implements Rule {
    /** The same file is taken in once; its hash tells. */
    FILE_IS_NEW,
    /** The heading names a date, an amount and a currency. */
    HEADING_IS_KNOWN,
    /** Each quotation mark of a file ends. */
    FILE_IS_READABLE,
    /** A file is at most 2 MB and 20,000 rows. */
    FILE_FITS,
    /** A list of commitments is taken whole: what it leaves out counts as settled there. */
    COMMITMENTS_ARE_WHOLE,
    /** There is at least one row that is not here yet. */
    FILE_HAS_NEW_ROWS,
    /** Entries belong together when rows of the books and postings of the ledger come to the same. */
    SUMS_AGREE,
    /** An entry belongs to one match. */
    MATCHED_ONCE,
    /** Whoever explains or takes apart says why, in at most 500 characters. */
    REASON_GIVEN,
    /** A month is reconciled when it is over, and when those before it are signed. */
    MONTHS_IN_ORDER,
    /** Opening balance and movements of the books come to their closing balance. */
    BOOKS_ADD_UP,
    /** The books open a month with what they closed the month before with. */
    OPENING_CONTINUES,
    /** Each difference is matched, or explained by a person. */
    DIFFERENCES_ARE_EXPLAINED,
    /** The differences that are listed are all there is between books and ledger. */
    DIFFERENCES_TELL_ALL,
    /** Four eyes: nobody signs what they prepared. */
    SIGNER_IS_NOT_PREPARER,
    /** A reconciliation is signed once. */
    SIGNED_ONCE,
    /** Nothing changed since it was prepared. */
    FIGURES_STAND,
    /** Where the portal is set so, a month of the ledger is closed when its reconciliation is signed and still stands. */
    MONTH_IS_RECONCILED
}
