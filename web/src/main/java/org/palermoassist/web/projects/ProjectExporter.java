package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.projects.LinkRow;
import org.palermoassist.projects.ProjectDetails;
import org.palermoassist.projects.ProjectHistory;
import org.palermoassist.projects.ProjectLinks;
import org.palermoassist.projects.ProjectMoney.Total;
import org.palermoassist.projects.ProjectRecords;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.ProjectRemarks;
import org.palermoassist.projects.ProjectRow;
import org.palermoassist.projects.ProjectTags;
import org.palermoassist.projects.TagConfidence;
import org.palermoassist.projects.TagRow;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.DetailSheet;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** One project to take away: what its page shows this reader (U-20), without guesses (U-16). */
@RequestScoped
public class ProjectExporter implements Exporter {
    @Inject
    private ProjectRecords records;

    @Inject
    private ProjectTags tags;

    @Inject
    private ProjectLinks links;

    @Inject
    private ProjectRemarks remarks;

    @Inject
    private ProjectHistory history;

    @Inject
    private ProjectWords names;

    @Inject
    private PrintMark marks;

    @Inject
    private ProjectSaid said;

    @Inject
    private ProjectSaidSheet source;

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
        facts(project.row(), sheet, words);
        source.facts(project.activity(), sheet);
        source.texts(project.activity(), sheet);
        provisions(tags.of(ref, by), sheet, words);
        money(project, sheet, words);
        List<LinkRow> linked = links.ofProject(ref, by);
        links(linked, sheet, words);
        source.results(project.activity(), sheet);
        sheet.part("projects.remarks");
        remarks.of(ref, by).forEach(one -> sheet.labelled(names.state(one.stateCode()) + ", " + one.at(), one.text()));
        origin(project, sheet);
        sheet.part("projects.history");
        ProjectHistoryWords told = new ProjectHistoryWords(words, names);
        history.of(ref, by).stream()
                .map(told::line)
                .forEach(line -> sheet.labelled(String.valueOf(line.at()), line.text() + " (" + line.who() + ")"));
        return sheet.sheet(ref.value(), project.row().title())
                .marked(linked.isEmpty() ? AccessLevel.PUBLIC : marks.getNeeds());
    }

    private void facts(ProjectRow row, DetailSheet sheet, Words words) {
        sheet.part("projects.facts")
                .line("projects.identifier", row.identifier())
                .line("projects.project", row.title())
                .line("projects.reporter", row.reporter())
                .line("projects.status", row.status().map(status -> words.get("projects.status." + status)))
                .line("projects.begins", row.startsOn())
                .line("projects.ends", row.endsOn());
        row.states().forEach(code -> sheet.line("projects.states", code + " " + names.state(code)));
        row.areas().forEach(area -> sheet.line("projects.states", area));
    }

    private static void provisions(List<TagRow> rows, DetailSheet sheet, Words words) {
        List<TagRow> counted = rows.stream()
                .filter(tag -> tag.confidence() != TagConfidence.INFERRED)
                .toList();
        sheet.part("projects.provisions");
        counted.forEach(tag -> sheet.labelled(tag.provision(), words.get("projects.confidence." + tag.confidence())));
    }

    private void money(ProjectDetails project, DetailSheet sheet, Words words) {
        sheet.part("projects.money");
        total(sheet, "projects.money.budget", project.money().budget());
        total(sheet, "projects.money.commitments", project.money().commitments());
        total(sheet, "projects.money.spend", project.money().spend());
        total(sheet, "projects.money.pledges", project.money().pledges());
        project.money()
                .lines()
                .forEach(line -> sheet.labelled(
                        line.on() + " " + names.kind(line, words), line.amount() + " " + line.currency()));
    }

    private static void links(List<LinkRow> rows, DetailSheet sheet, Words words) {
        sheet.part("projects.needs");
        rows.forEach(link -> sheet.labelled(
                link.need().stateName() + ": " + link.need().title() + " ("
                        + link.need().ref() + ")",
                words.get("projects.link.status." + link.status()) + ", "
                        + link.part().amount() + ", " + link.part().activities()));
    }

    private void origin(ProjectDetails project, DetailSheet sheet) {
        sheet.part("projects.origin")
                .line("projects.source", project.origin().sourceName())
                .line("projects.receivedAt", project.origin().receivedAt())
                .line("projects.changedAt", project.origin().changedAt())
                .line("projects.goneSince", project.origin().goneSince())
                .line("projects.run", project.origin().run());
        project.origin().others().forEach(one -> sheet.labelled(one.name(), one.seenAt()));
        project.problems()
                .forEach(one -> sheet.labelled(said.rule(one.rule()), (one.place() + " " + one.found()).strip()));
    }

    private static void total(DetailSheet sheet, String key, Total total) {
        if (total.present()) {
            sheet.line(key, total.usd());
        }
    }
}
