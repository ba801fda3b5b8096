package org.palermoassist.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.needs.NeedDetails;
import org.palermoassist.needs.NeedDetails.Named;
import org.palermoassist.needs.NeedEventRow;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.needs.NeedRow;
import org.palermoassist.projects.LinkRow;
import org.palermoassist.projects.ProjectLinks;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.DetailSheet;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** One need to take away: what its page shows this reader (U-20). */
@RequestScoped
public class NeedExporter implements Exporter {
    @Inject
    private NeedView view;

    @Inject
    private NeedWords told;

    @Inject
    private NeedSight sight;

    @Inject
    private ProjectLinks links;

    @Override
    public String name() {
        return "need";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        NeedDetails need = view.getNeed();
        NeedRef ref = need.row().ref();
        Words words = Words.in(locale);
        DetailSheet sheet = new DetailSheet(words);
        texts(need, sheet, words);
        facts(need, sheet, words);
        sight.getInvited().forEach(one -> sheet.line("needs.detail.invitees", one.name()));
        projects(links.ofNeed(ref, by.reading(locale.getLanguage())), sheet, words);
        history(sheet, words);
        return sheet.sheet(ref.value(), need.row().title()).marked(need.shownLevel());
    }

    private static void texts(NeedDetails need, DetailSheet sheet, Words words) {
        sheet.part("needs.detail.what");
        need.texts()
                .forEach(text -> sheet.labelled(
                        words.get("needs.field." + text.field()) + " (" + text.lang() + ")", text.text()));
    }

    private static void facts(NeedDetails need, DetailSheet sheet, Words words) {
        NeedRow row = need.row();
        sheet.part("needs.detail.facts")
                .line("needs.column.ref", row.ref().value())
                .line("needs.column.stateCode", row.stateCode())
                .line("needs.column.state", row.stateName())
                .line("needs.column.status", words.get("needs.status." + row.status()))
                .line("needs.column.level", row.level().map(level -> words.get("shell.level." + level)));
        need.provisions().forEach(one -> sheet.line("needs.column.provision", one.label() + " " + one.title()));
        sheet.line("needs.filter.assistance", names(need.assistance()))
                .line("needs.filter.area", names(need.areas()))
                .line("needs.filter.crime", names(need.crimes()))
                .line("needs.column.urgency", row.urgency().map(urgency -> words.get("needs.urgency." + urgency)))
                .line("needs.column.estimate", row.estimate())
                .line("needs.column.estimateUsd", row.estimateUsd())
                .line("needs.field.PERIOD", period(need))
                .line("needs.field.SOURCE", words.get("needs.source." + need.source()) + " " + need.sourceNote())
                .line("needs.column.stated", row.statedAt())
                .line("needs.detail.confirmed", need.confirmedAt())
                .line("needs.detail.merged", need.mergedInto());
    }

    private static String period(NeedDetails need) {
        return Stream.of(need.from(), need.to())
                .flatMap(Optional::stream)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" / "));
    }

    private static String names(List<Named> named) {
        return named.stream().map(Named::name).collect(Collectors.joining("; "));
    }

    private static void projects(List<LinkRow> rows, DetailSheet sheet, Words words) {
        sheet.part("needs.column.links");
        rows.forEach(link -> sheet.labelled(
                link.project().title() + " (" + link.project().identifier() + ")",
                words.get("projects.link.status." + link.status()) + ", "
                        + link.part().amount() + ", " + link.part().activities()));
    }

    private void history(DetailSheet sheet, Words words) {
        sheet.part("needs.detail.history");
        told.getHistory().forEach(line -> {
            NeedEventRow event = line.event();
            String texts = line.unfolds() ? words.get("needs.history.values", event.old(), event.now()) : line.values();
            sheet.labelled(
                    event.at() + " " + line.text(),
                    Stream.of(texts, event.reason(), line.who())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining("; ")));
        });
    }
}
