package org.palermoassist.web.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.projects.ProjectDetails;
import org.palermoassist.projects.ProjectMoney.Kind;
import org.palermoassist.projects.ProjectMoney.Line;
import org.palermoassist.projects.ProjectMoney.Total;
import org.palermoassist.projects.ProjectRecords;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.ProjectRow;
import org.palermoassist.projects.ProjectTags;
import org.palermoassist.projects.TagConfidence;
import org.palermoassist.projects.TagRow;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.DetailSheet;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** One project to take away: what its page shows this reader (U-20), without guesses (U-16). */
@ApplicationScoped
public class ProjectExporter implements Exporter {
    @Inject
    private ProjectRecords records;

    @Inject
    private ProjectTags tags;

    @Inject
    private ReferenceData reference;

    @Override
    public String name() {
        return "project";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        ProjectRef ref = new ProjectRef(parameters.getOrDefault("ref", ""));
        ProjectDetails project = records.details(ref, by);
        Words words = Words.in(locale);
        DetailSheet sheet = new DetailSheet(words);
        facts(project.row(), sheet, words, locale.getLanguage());
        provisions(tags.of(ref, by), sheet, words);
        money(project, sheet, words, locale.getLanguage());
        sheet.part("projects.origin")
                .line("sync.runs.source", project.origin().sourceName())
                .line("sync.runs.received", project.origin().receivedAt())
                .line("sync.runs.changed", project.origin().changedAt())
                .line("sync.runs.gone", project.origin().goneSince());
        return sheet.sheet(ref.value(), project.row().title());
    }

    private void facts(ProjectRow row, DetailSheet sheet, Words words, String language) {
        sheet.part("projects.facts")
                .line("projects.identifier", row.identifier())
                .line("projects.project", row.title())
                .line("projects.reporter", row.reporter())
                .line("projects.status", row.status().map(status -> words.get("projects.status." + status)))
                .line("projects.begins", row.startsOn())
                .line("projects.ends", row.endsOn());
        row.states()
                .forEach(code -> sheet.line(
                        "projects.states", code + " " + reference.states().name(code, language)));
        row.areas().forEach(area -> sheet.line("projects.states", area));
    }

    private static void provisions(List<TagRow> rows, DetailSheet sheet, Words words) {
        List<TagRow> counted = rows.stream()
                .filter(tag -> tag.confidence() != TagConfidence.INFERRED)
                .toList();
        sheet.part("projects.provisions");
        counted.forEach(tag -> sheet.labelled(tag.provision(), words.get("projects.confidence." + tag.confidence())));
    }

    private void money(ProjectDetails project, DetailSheet sheet, Words words, String language) {
        sheet.part("projects.money");
        total(sheet, "projects.money.budget", project.money().budget());
        total(sheet, "projects.money.commitments", project.money().commitments());
        total(sheet, "projects.money.spend", project.money().spend());
        total(sheet, "projects.money.pledges", project.money().pledges());
        project.money()
                .lines()
                .forEach(line -> sheet.labelled(
                        line.on() + " " + kind(line, words, language), line.amount() + " " + line.currency()));
    }

    private String kind(Line line, Words words, String language) {
        boolean budget = line.kind() == Kind.BUDGET;
        String name = reference.codes().name(budget ? "BudgetType" : "TransactionType", line.code(), language);
        return budget ? words.get("projects.budgetOf", name) : name;
    }

    private static void total(DetailSheet sheet, String key, Total total) {
        if (total.present()) {
            sheet.line(key, total.usd());
        }
    }
}
