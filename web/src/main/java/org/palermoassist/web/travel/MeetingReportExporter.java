package org.palermoassist.web.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.travel.ExpertFilter;
import org.palermoassist.travel.MeetingExpert;
import org.palermoassist.travel.MeetingReport;
import org.palermoassist.travel.MeetingReports;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** The report of a meeting to take away: its figures before the rows, the rows as the page has them. */
@ApplicationScoped
public class MeetingReportExporter implements Exporter {
    private static final List<String> COLUMNS = List.of(
            "travel.journeys.journey",
            "travel.journeys.state",
            "travel.report.group",
            "travel.report.gender",
            "travel.report.ldc",
            "travel.journeys.status",
            "travel.report.meetings",
            "travel.report.cost",
            "travel.report.saving");

    @Inject
    private MeetingReports reports;

    @Inject
    private ReferenceData reference;

    @Override
    public String name() {
        return "meeting-report";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        MeetingReport report = reports.of(new MeetingRef(parameters.getOrDefault("ref", "")), by);
        ExpertFilter filter = ExpertFilters.of(name -> parameters.getOrDefault(name, ""));
        return new Sheet(
                        name(),
                        words.get("travel.report.title"),
                        notes(report, filter, words, Formats.in(Language.of(locale))),
                        COLUMNS.stream().map(words::get).toList(),
                        report.experts(filter).stream()
                                .map(one -> cells(one, words))
                                .iterator(),
                        true)
                .marked(PrintMark.FUND);
    }

    private List<String> notes(MeetingReport report, ExpertFilter filter, Words words, Formats formats) {
        List<String> notes = new ArrayList<>();
        notes.add(
                report.meeting().title() + ", " + formats.date(report.meeting().opensOn()));
        ReportLines lines = new ReportLines(words, formats);
        lines.of(report).forEach((label, value) -> notes.add(label + ": " + value));
        for (String group : report.groups()) {
            notes.add(ExpertFilters.group(group, words, reference) + ": "
                    + words.get(
                            "travel.report.groupLine",
                            lines.cells(report.group(group)).toArray()));
        }
        notes.add(words.get("travel.report.caption"));
        notes.add(ExpertFilters.said(filter, words, reference));
        return notes;
    }

    private List<Object> cells(MeetingExpert one, Words words) {
        return Stream.<Object>of(
                        one.journey().ref().value(),
                        reference.states().name(one.journey().stateCode(), words.language()),
                        ExpertFilters.group(one.group(), words, reference),
                        ExpertFilters.genderOfOne(one.gender(), words),
                        words.get(one.ldc() ? "selection.yes" : "selection.no"),
                        words.get("travel.status." + one.journey().status()),
                        one.meetings(),
                        one.cost().amount(),
                        one.saving().<Object>map(saving -> saving.amount()).orElse(BigDecimal.ZERO))
                .toList();
    }
}
