package org.palermoassist.web.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.coverage.CoverageHead;
import org.palermoassist.coverage.CoverageMatrix;
import org.palermoassist.coverage.CoverageQuery;
import org.palermoassist.coverage.CoverageService;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** The matrix as it stands on the page, with its caption. */
@ApplicationScoped
public class CoverageExporter implements Exporter {
    @Inject
    private CoverageService coverage;

    @Inject
    private PrintMark marks;

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        CoverageQuery query = CoverageAddress.query(
                name -> Optional.ofNullable(parameters.get(name)).filter(text -> !text.isBlank()));
        CoverageMatrix matrix = coverage.matrix(query, by);
        Words words = Words.in(locale);
        List<String> columns = new ArrayList<>(List.of(words.get("coverage.code"), words.get("coverage.line")));
        matrix.columns().forEach(column -> columns.add(column.label()));
        return new Sheet(
                        name(),
                        words.get("coverage.title"),
                        List.of(
                                words.get("coverage.purpose"),
                                words.get("coverage.caption"),
                                CoverageWords.totals(matrix, words)),
                        columns,
                        matrix.lines().stream()
                                .map(line -> row(line, matrix, new CoverageWords(words, query.columns())))
                                .iterator(),
                        true)
                .marked(marks.stated(by));
    }

    private static List<Object> row(CoverageHead line, CoverageMatrix matrix, CoverageWords words) {
        List<Object> cells = new ArrayList<>(List.of(line.code(), line.title()));
        matrix.columns().stream()
                .map(column -> matrix.cell(line.code(), column.code()))
                .forEach(cell ->
                        cells.add(words.needs(cell).isEmpty() ? "" : words.needs(cell) + "; " + words.projects(cell)));
        return cells;
    }
}
