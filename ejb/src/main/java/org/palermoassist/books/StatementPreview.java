package org.palermoassist.books;

import java.util.List;
import java.util.Optional;
import org.palermoassist.books.StatementLine.Verdict;

/**
 * What taking a file in would do; nothing is written.
 *
 * @param code of the file
 * @param encoding in which it was read
 * @param before the same file, when it was taken in before
 * @param lines each row
 */
public record StatementPreview(
        StatementCode code, String encoding, Optional<StatementRow> before, List<StatementLine> lines) {
    /** Rows that are taken in. */
    public List<StatementLine> taken() {
        return lines.stream().filter(line -> line.verdict() == Verdict.TAKEN).toList();
    }

    /** Rows that are here already. */
    public long known() {
        return lines.stream().filter(line -> line.verdict() == Verdict.KNOWN).count();
    }

    /** Rows that are refused, each with its reason. */
    public List<StatementLine> refused() {
        return lines.stream().filter(line -> line.verdict().isRefused()).toList();
    }

    /** Whether it can be taken in. */
    public boolean isTakeable() {
        return before.isEmpty() && !taken().isEmpty();
    }
}
