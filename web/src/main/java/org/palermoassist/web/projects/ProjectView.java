package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.palermoassist.projects.LinkRow;
import org.palermoassist.projects.ProjectDetails;
import org.palermoassist.projects.ProjectHistory;
import org.palermoassist.projects.ProjectLinks;
import org.palermoassist.projects.ProjectMoney;
import org.palermoassist.projects.ProjectMoney.Kind;
import org.palermoassist.projects.ProjectMoney.Line;
import org.palermoassist.projects.ProjectRecords;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.ProjectRemarks;
import org.palermoassist.projects.ProjectTags;
import org.palermoassist.projects.RemarkRow;
import org.palermoassist.projects.TagRow;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.HistoryLine;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** One project, by the ref in the address. */
@Named
@RequestScoped
public class ProjectView {
    private static final int LINES = 25;

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
    private Address address;

    @Inject
    private Portal portal;

    @Inject
    private CurrentActor current;

    private ProjectDetails details;
    private List<TagRow> tagRows;
    private List<LinkRow> linkRows;

    /** The ref in the address. */
    public ProjectRef getRef() {
        return new ProjectRef(address.get("ref"));
    }

    /** The project. */
    public ProjectDetails getDetails() {
        if (details == null) {
            details = records.details(getRef(), current.reader());
        }
        return details;
    }

    /** Title in the reader's language, else as there is; the identifier where there is none. */
    public String getTitle() {
        String title = names.text(getDetails().activity().texts().titles());
        return title.isEmpty() ? getDetails().row().identifier() : title;
    }

    /** Provision tags that count or that the reader may decide on. */
    public List<TagRow> getTags() {
        if (tagRows == null) {
            tagRows = tags.of(getRef(), current.reader());
        }
        return tagRows;
    }

    /** Links to needs that the reader may see, and those who look through the reader's eyes as well. */
    public List<LinkRow> getLinks() {
        if (linkRows == null) {
            List<LinkRow> own = links.ofProject(getRef(), current.actor());
            linkRows = new ArrayList<>(links.ofProject(getRef(), current.reader()));
            linkRows.removeIf(
                    link -> own.stream().noneMatch(known -> known.ref().equals(link.ref())));
        }
        return linkRows;
    }

    /** Remarks of States that the reader may read. */
    public List<RemarkRow> getRemarks() {
        return remarks.of(getRef(), current.reader());
    }

    /** Whether the project is that of the reader's own organization. */
    public boolean isOwn() {
        return getDetails().sight().provider();
    }

    /** Whether the reader may put a remark. */
    public boolean isRemarking() {
        return remarks.mayRemark(getRef(), current.reader());
    }

    /** The chart of money per year. */
    public ProjectChart getChart() {
        return ProjectChart.of(getDetails().money().years());
    }

    /** The kind of amounts that "Why this number?" asks for; empty for all. */
    public String getWhy() {
        return address.value("why")
                .filter(kind ->
                        List.of("BUDGET", "COMMITMENT", "SPEND", "PLEDGE").contains(kind))
                .orElse("");
    }

    /** Budgets and transactions, a page of them. */
    public Page<Line> getLines() {
        String why = getWhy();
        List<Line> all = getDetails().money().lines().stream()
                .filter(line -> why.isEmpty() || line.kind() == Kind.valueOf(why))
                .toList();
        int page = address.page("").page();
        int from = Math.min(all.size(), page * LINES);
        return new Page<>(all.subList(from, Math.min(all.size(), from + LINES)), all.size(), page, LINES);
    }

    /** What a total says beside its figure. */
    public String beside(ProjectMoney.Total total) {
        return total.notConverted() == 0
                ? ""
                : Words.in(portal.getLanguage()).get("projects.notConverted", total.notConverted());
    }

    /** A figure in whole USD. */
    public String whole(BigDecimal usd) {
        return Formats.in(portal.getLanguage()).wholeMoney(usd, "USD");
    }

    /** What a line is, in words. */
    public String kind(Line line) {
        return names.kind(line, Words.in(portal.getLanguage()));
    }

    /** History, newest first. */
    public List<HistoryLine> getHistory() {
        ProjectHistoryWords words = new ProjectHistoryWords(Words.in(portal.getLanguage()), names);
        return new ArrayList<>(
                history.of(getRef(), current.reader()).stream().map(words::line).toList());
    }
}
