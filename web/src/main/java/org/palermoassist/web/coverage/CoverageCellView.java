package org.palermoassist.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.coverage.CoverageHead;
import org.palermoassist.coverage.CoverageMatrix;
import org.palermoassist.coverage.CoverageRecords;
import org.palermoassist.coverage.CoverageService;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** The records behind one cell of the matrix: exactly those that it counts. */
@Named
@RequestScoped
public class CoverageCellView {
    @Inject
    private CoverageService coverage;

    @Inject
    private CoverageView view;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private CoverageRecords records;

    /** The records. */
    public CoverageRecords getRecords() {
        if (records == null) {
            records = coverage.records(view.getQuery(), address.get("line"), address.get("column"), current.actor());
        }
        return records;
    }

    /** Name of the line: provision or area. */
    public String getLine() {
        return heads(view.getMatrix().lines(), address.get("line"));
    }

    /** Name of the column: region, State or provider. */
    public String getColumn() {
        return heads(view.getMatrix().columns(), address.get("column"));
    }

    /** What the cell says. */
    public String getWords() {
        CoverageMatrix matrix = view.getMatrix();
        CoverageWords words = new CoverageWords(
                Words.in(portal.getLanguage()), view.getQuery().columns());
        var cell = matrix.cell(address.get("line"), address.get("column"));
        String needs = words.needs(cell);
        return needs.isEmpty() ? "" : needs + ". " + words.projects(cell) + ".";
    }

    /** The matrix this cell belongs to. */
    public String getBack() {
        return "/coverage/matrix"
                + address.getFilters().replaceAll("[?&](line|column)=[^&]*", "").replaceFirst("^&", "?");
    }

    private static String heads(List<CoverageHead> heads, String code) {
        return heads.stream()
                .filter(head -> head.code().equals(code))
                .map(head -> head.title().isEmpty() ? head.label() : head.label() + " " + head.title())
                .findFirst()
                .orElse(code);
    }
}
