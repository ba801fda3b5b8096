package org.palermoassist.web.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.coverage.CoverageGap;
import org.palermoassist.coverage.CoverageGaps;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** The list of gaps as it stands on the page. */
@ApplicationScoped
public class CoverageGapsExporter implements Exporter {
    @Inject
    private CoverageGaps gaps;

    @Inject
    private ReferenceData reference;

    @Inject
    private PrintMark marks;

    @Override
    public String name() {
        return "gaps";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        return new Sheet(
                        name(),
                        words.get("coverage.gaps.title"),
                        List.of(words.get("coverage.gaps.purpose"), words.get("coverage.purpose.short")),
                        List.of(
                                words.get("coverage.cell.need"),
                                words.get("audit.ref"),
                                words.get("coverage.cell.state"),
                                words.get("needs.column.stateCode"),
                                words.get("coverage.lines.PROVISION"),
                                words.get("coverage.gaps.stated"),
                                words.get("coverage.gaps.kind")),
                        rows(parameters, locale, by),
                        true)
                .marked(marks.stated(by));
    }

    private Iterator<List<Object>> rows(Map<String, String> parameters, Locale locale, Actor by) {
        return Page.all("", true, part -> page(parameters, part, by))
                .map(gap -> row(gap, locale))
                .iterator();
    }

    private Page<CoverageGap> page(Map<String, String> parameters, PageRequest part, Actor by) {
        return gaps.page(
                value(parameters, "kind").map("weak"::equals),
                value(parameters, "instrument").filter(code -> !code.equals("all")),
                value(parameters, "region"),
                part,
                by);
    }

    private List<Object> row(CoverageGap gap, Locale locale) {
        return List.of(
                gap.title(),
                gap.ref(),
                reference.states().name(gap.stateCode(), locale.getLanguage()),
                gap.stateCode(),
                String.join(" ", gap.provisions()),
                LocalDate.ofInstant(gap.statedAt(), ZoneOffset.UTC),
                Words.in(locale).get(gap.weak() ? "coverage.gaps.kind.weak" : "coverage.gaps.kind.gap"));
    }

    private static Optional<String> value(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).filter(text -> !text.isBlank());
    }
}
