package org.palermoassist.web.travel;

import com.lowagie.text.pdf.PdfPTable;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.travel.ExpertFilter;
import org.palermoassist.travel.MeetingExpert;
import org.palermoassist.travel.MeetingReport;
import org.palermoassist.web.export.Paper;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** The report of a meeting on paper: figures, regional groups, journeys by State; no names. */
final class MeetingReportPdf {
    private static final String[] GROUP = {
        "group", "experts", "gender.F", "gender.M", "gender.OTHER", "ldc", "cost", "perHead"
    };

    private final Words words;
    private final Formats formats;
    private final ReferenceData reference;
    private final ReportLines lines;

    MeetingReportPdf(Language language, ReferenceData reference) {
        this.words = Words.in(language);
        this.formats = Formats.in(language);
        this.reference = reference;
        this.lines = new ReportLines(words, formats);
    }

    /** @param mark of every page: level, reader, time (U-39) */
    void write(MeetingReport report, String mark, OutputStream out) {
        String title = words.get("travel.report.title");
        String days = formats.date(report.meeting().opensOn()) + " – "
                + formats.date(report.meeting().closesOn());
        try (Paper paper = Paper.open(words, title, mark, out)) {
            paper.title(title)
                    .say(report.meeting().title() + ", " + days, Paper.TEXT)
                    .add(figures(report))
                    .heading(words.get("travel.report.groups"))
                    .add(groups(report))
                    .heading(words.get("travel.report.rows.all"))
                    .add(rows(report))
                    .say(words.get("travel.report.caption"), Paper.FOOT)
                    .say(words.get("export.disclaimer"), Paper.FOOT);
        }
    }

    private PdfPTable figures(MeetingReport report) {
        PdfPTable grid = Paper.grid(3, 2);
        lines.of(report).forEach((label, value) -> {
            grid.addCell(Paper.text(label, Paper.TEXT));
            grid.addCell(Paper.amount(value, Paper.TEXT));
        });
        return grid;
    }

    private PdfPTable groups(MeetingReport report) {
        PdfPTable grid = Paper.grid(2.6f, 1.3f, 1.2f, 1.2f, 1.5f, 1.8f, 2, 2);
        Paper.smallHead(
                grid,
                GROUP.length - 1,
                Stream.of(GROUP).map(key -> words.get("travel.report." + key)).toArray(String[]::new));
        for (String group : report.groups()) {
            grid.addCell(Paper.text(ExpertFilters.group(group, words, reference), Paper.FOOT));
            lines.cells(report.group(group)).forEach(cell -> grid.addCell(Paper.amount(cell, Paper.FOOT)));
        }
        return grid;
    }

    private PdfPTable rows(MeetingReport report) {
        PdfPTable grid = Paper.grid(3, 2, 2.4f, 2, 2);
        Paper.smallHead(
                grid,
                2,
                words.get("travel.journeys.state"),
                words.get("travel.journeys.journey"),
                words.get("travel.journeys.status"),
                words.get("travel.report.cost"),
                words.get("travel.report.saving"));
        for (MeetingExpert one : report.experts(ExpertFilter.all())) {
            grid.addCell(Paper.text(reference.states().name(one.journey().stateCode(), words.language()), Paper.FOOT));
            grid.addCell(Paper.text(one.journey().ref().value(), Paper.FOOT));
            grid.addCell(Paper.text(words.get("travel.status." + one.journey().status()), Paper.FOOT));
            grid.addCell(Paper.amount(formats.exact(one.cost()), Paper.FOOT));
            String saving = one.saving().map(formats::exact).orElse("–");
            grid.addCell(Paper.amount(saving, Paper.FOOT));
        }
        return grid;
    }
}
