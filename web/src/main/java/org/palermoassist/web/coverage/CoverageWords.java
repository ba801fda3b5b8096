package org.palermoassist.web.coverage;

import org.palermoassist.coverage.CoverageCell;
import org.palermoassist.coverage.CoverageColumns;
import org.palermoassist.coverage.CoverageState;
import org.palermoassist.web.shared.Words;

/** What a cell says, in words; the same on page, print and export. Never a ratio, a colour or a fill (U-2, U-13). */
final class CoverageWords {
    private final Words words;
    private final CoverageColumns columns;

    CoverageWords(Words words, CoverageColumns columns) {
        this.words = words;
        this.columns = columns;
    }

    /** The first line: what became of the needs. */
    String needs(CoverageCell cell) {
        if (cell.state() == CoverageState.BLANK) {
            return "";
        }
        if (columns == CoverageColumns.PROVIDER) {
            return words.get("coverage.cell.answeredByProvider", cell.answered());
        }
        return cell.needs() == 0
                ? words.get("coverage.cell.noNeed")
                : words.get("coverage.cell.answered", cell.answered(), cell.needs());
    }

    /** The second line: the projects here. */
    String projects(CoverageCell cell) {
        if (cell.state() == CoverageState.BLANK) {
            return "";
        }
        String active = words.get("coverage.cell.projects", cell.active());
        String planned = cell.pipeline() == 0 ? "" : words.get("coverage.cell.planned", cell.pipeline());
        String apart = cell.state() == CoverageState.NOT_LINKED ? words.get("coverage.cell.notLinked") : "";
        return active + planned + apart;
    }
}
