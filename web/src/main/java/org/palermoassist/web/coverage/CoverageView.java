package org.palermoassist.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.coverage.CoverageCell;
import org.palermoassist.coverage.CoverageColumns;
import org.palermoassist.coverage.CoverageHead;
import org.palermoassist.coverage.CoverageLines;
import org.palermoassist.coverage.CoverageMatrix;
import org.palermoassist.coverage.CoverageQuery;
import org.palermoassist.coverage.CoverageService;
import org.palermoassist.web.api.BadInput;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.QueryString;
import org.palermoassist.web.shared.Words;

/** The coverage matrix; which one is in the address. */
@Named
@RequestScoped
public class CoverageView {
    private static final Shown BLANK = new Shown("", "", "", "");

    @Inject
    private CoverageService coverage;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    @Inject
    private HttpServletRequest request;

    private CoverageQuery query;
    private CoverageMatrix matrix;

    /** A cell as the page shows it, with the name of its column; all texts empty for a blank one. */
    public record Shown(String column, String href, String needs, String projects) {}

    /** A line of the matrix. */
    public record Line(CoverageHead head, List<Shown> cells) {}

    /** Which matrix; a value in the address that means nothing is left out. */
    public CoverageQuery getQuery() {
        if (query == null) {
            try {
                query = CoverageAddress.query(address::value);
            } catch (BadInput unknown) {
                query = CoverageAddress.query(name -> Optional.empty());
            }
        }
        return query;
    }

    /** The matrix. */
    public CoverageMatrix getMatrix() {
        if (matrix == null) {
            matrix = coverage.matrix(getQuery(), current.actor());
        }
        return matrix;
    }

    /** Distinct records of the whole matrix, in words. */
    public String getTotals() {
        return CoverageWords.totals(getMatrix(), Words.in(portal.getLanguage()));
    }

    /** The lines with their cells, in the order of the columns. */
    public List<Line> getLines() {
        Language language = portal.getLanguage();
        CoverageWords words = new CoverageWords(Words.in(language), getQuery().columns());
        QueryString address = QueryString.of(request).without("line", "column");
        List<Line> lines = new ArrayList<>();
        for (CoverageHead line : getMatrix().lines()) {
            List<Shown> cells = new ArrayList<>();
            for (CoverageHead column : getMatrix().columns()) {
                cells.add(shown(getMatrix().cell(line.code(), column.code()), column.label(), address, words));
            }
            lines.add(new Line(line, cells));
        }
        return lines;
    }

    private static Shown shown(CoverageCell cell, String column, QueryString address, CoverageWords words) {
        String needs = words.needs(cell);
        if (needs.isEmpty()) {
            return BLANK;
        }
        String href =
                address.with("line", cell.line()).with("column", cell.column()).on("/coverage/cell");
        return new Shown(column, href, needs, words.projects(cell));
    }

    /** All kinds of columns, for the choice. */
    public CoverageColumns[] getColumnKinds() {
        return CoverageColumns.values();
    }

    /** Both kinds of lines, for the choice. */
    public CoverageLines[] getLineKinds() {
        return CoverageLines.values();
    }
}
