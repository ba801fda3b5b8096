package org.palermoassist.web.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palermoassist.coverage.CoverageCell;
import org.palermoassist.coverage.CoverageColumns;
import org.palermoassist.coverage.CoverageMatrix;
import org.palermoassist.coverage.CoverageState;
import org.palermoassist.web.shared.Words;

/** What a cell says, in words; the same on page, print and export. Never a ratio, a colour or a fill (U-2, U-13). */
final class CoverageWords {
    private final Words words;
    private final CoverageColumns columns;
    /** A matrix has thousands of cells and few different figures. */
    private final Map<List<Object>, String> said = new HashMap<>();

    CoverageWords(Words words, CoverageColumns columns) {
        this.words = words;
        this.columns = columns;
    }

    /** The first line: what became of the needs. */
    String needs(CoverageCell cell) {
        if (cell.state() == CoverageState.BLANK) {
            return "";
        }
        if (cell.few()) {
            return get("coverage.cell.fewStates");
        }
        if (columns == CoverageColumns.PROVIDER) {
            return get("coverage.cell.answeredByProvider", cell.answered());
        }
        return cell.needs() == 0
                ? get("coverage.cell.noNeed")
                : get("coverage.cell.answered", cell.answered(), cell.needs());
    }

    /** The second line: the projects here. */
    String projects(CoverageCell cell) {
        if (cell.state() == CoverageState.BLANK) {
            return "";
        }
        String active = get("coverage.cell.projects", cell.active());
        String planned = cell.pipeline() == 0 ? "" : get("coverage.cell.planned", cell.pipeline());
        String apart = cell.state() == CoverageState.NOT_LINKED ? get("coverage.cell.notLinked") : "";
        return active + planned + apart;
    }

    /** Distinct needs and projects of the whole matrix. */
    static String totals(CoverageMatrix matrix, Words words) {
        return matrix.needs()
                .map(needs -> words.get("coverage.totals", needs, matrix.projects()))
                .orElseGet(() -> words.get("coverage.totalsFew", matrix.projects()));
    }

    private String get(String key, Object... figures) {
        List<Object> asked = new ArrayList<>(List.of(figures));
        asked.add(key);
        return said.computeIfAbsent(asked, none -> words.get(key, figures));
    }
}
