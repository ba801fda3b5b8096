package org.palermoassist.web.travel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palermoassist.shared.Money;
import org.palermoassist.travel.MeetingReport;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Words;

/** The figures of a meeting's report in words, for paper and files. */
final class ReportLines {
    private final Words words;
    private final Formats formats;

    ReportLines(Words words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    /** Figures of the whole meeting by their labels. */
    Map<String, String> of(MeetingReport report) {
        MeetingReport.Figures all = report.all();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(words.get("travel.report.experts"), formats.number(all.experts()));
        lines.put(words.get("travel.report.states"), formats.number(all.states()));
        lines.put(words.get("travel.report.gender.F"), formats.number(all.women()));
        lines.put(words.get("travel.report.gender.M"), formats.number(all.men()));
        lines.put(words.get("travel.report.gender.OTHER"), formats.number(all.others()));
        lines.put(words.get("travel.report.ldc"), ldc(all));
        lines.put(words.get("travel.report.cost"), money(all.cost()));
        lines.put(words.get("travel.report.perHead"), perHead(all));
        lines.put(words.get("travel.report.saving"), money(all.saving()));
        lines.put(words.get("travel.report.off"), formats.number(report.off().experts()));
        return lines;
    }

    /** Figures of a group, in the order of the table's columns. */
    List<String> cells(MeetingReport.Figures figures) {
        return List.of(
                formats.number(figures.experts()),
                formats.number(figures.women()),
                formats.number(figures.men()),
                formats.number(figures.others()),
                ldc(figures),
                money(figures.cost()),
                perHead(figures));
    }

    private String ldc(MeetingReport.Figures figures) {
        return figures.ldcPercent()
                .map(percent ->
                        words.get("travel.report.share", formats.number(figures.ldc()), formats.number(percent)))
                .orElse("–");
    }

    private String perHead(MeetingReport.Figures figures) {
        return figures.perHead().map(this::money).orElse("–");
    }

    private String money(Money amount) {
        return formats.exact(amount);
    }
}
