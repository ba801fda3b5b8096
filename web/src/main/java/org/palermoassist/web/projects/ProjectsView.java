package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.projects.ProjectFilter;
import org.palermoassist.projects.ProjectFilter.Tagged;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.ProjectRow;
import org.palermoassist.projects.ProjectTags;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.projects.TagChoice;
import org.palermoassist.projects.TagConfidence;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** The list of projects, as its address asks for it; many guesses can be confirmed or rejected at once. */
@Named
@RequestScoped
public class ProjectsView {
    @Inject
    private ProjectsService projects;

    @Inject
    private ProjectTags tags;

    @Inject
    private Directory directory;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    @Inject
    private ProjectWords words;

    @Inject
    private Portal portal;

    private Page<ProjectRow> page;

    /** The rows of this page and how many there are. */
    public Page<ProjectRow> getPage() {
        if (page == null) {
            page = projects.list(getFilter(), address.page("-start", "start", "title", "changed"), current.actor());
        }
        return page;
    }

    /** What the list is narrowed to. */
    public ProjectFilter getFilter() {
        return new ProjectAddress(address::value, directory, current.actor()).filter(Tagged.ANY);
    }

    /** How many projects there are with and without a tag, under the same filters. */
    public long getReceived() {
        return projects.count(getFilter().tagged(Tagged.ALL), current.actor());
    }

    /** The address of the same list with all received projects, or with tagged ones only. */
    public String getSwitch() {
        return isAllReceived() ? address.without("tagged") : address.with("tagged", "all");
    }

    /** Whether all received projects are shown. */
    public boolean isAllReceived() {
        return getFilter().tagged() != Tagged.ANY;
    }

    /** Names of the States of a row, and as published of what is no State of ours. */
    public String places(ProjectRow row) {
        List<String> names = new ArrayList<>(words.states(row.states()));
        return names.size() > 3
                ? names.stream().limit(3).collect(Collectors.joining(", ")) + " +" + (names.size() - 3)
                : String.join(", ", names);
    }

    /** The status that the list is narrowed to, in words. */
    public String getStatusShown() {
        Words words = Words.in(portal.getLanguage());
        return getFilter().statuses().stream()
                .map(status -> words.get("projects.status." + status))
                .collect(Collectors.joining(", "));
    }

    /** The organization that the list is narrowed to: its name, or the words it is looked for by. */
    public String organizationShown(String name) {
        String given = address.get(name);
        return given.matches("O-[0-9A-Z]{7}")
                ? directory
                        .get(new OrganizationRef(given), current.actor())
                        .nameIn(portal.getLanguage().code())
                : given;
    }

    /** Codes of the sources. */
    public List<String> getSources() {
        return projects.sources(current.actor());
    }

    /** An amount in whole USD. */
    public String whole(BigDecimal usd) {
        return Formats.in(portal.getLanguage()).wholeMoney(usd, "");
    }

    /** First and last year of a row. */
    public String period(ProjectRow row) {
        String start = row.startsOn().map(day -> String.valueOf(day.getYear())).orElse("");
        String end = row.endsOn().map(day -> String.valueOf(day.getYear())).orElse("");
        return start.equals(end) ? start : start + "-" + end;
    }

    /** Whether the reader may decide on guesses at all. */
    public boolean isDeciding() {
        return current.actor().has(Right.TAG_CONFIRM) && isGuessing();
    }

    /** Whether this page has a guess that the reader sees. */
    public boolean isGuessing() {
        return getPage().items().stream().anyMatch(row -> !guesses(row).isEmpty());
    }

    /** The guesses of a row, each as "ref provision". */
    public List<ProjectRow.Tag> guesses(ProjectRow row) {
        return row.tags().stream()
                .filter(tag -> tag.confidence() == TagConfidence.INFERRED)
                .toList();
    }

    /** Confirms the chosen guesses. */
    public void confirm() throws IOException {
        decide(true, "projects.list.confirmed");
    }

    /** Rejects the chosen guesses. */
    public void reject() throws IOException {
        decide(false, "projects.list.rejected");
    }

    private void decide(boolean confirm, String said) throws IOException {
        int changed = tags.decideAll(choices(), confirm, current.actor());
        Notices.afterRedirect(said, changed);
        FacesContext.getCurrentInstance().getExternalContext().redirect(address.getHere());
    }

    private List<TagChoice> choices() {
        String[] given = Optional.ofNullable(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterValuesMap()
                        .get("choice"))
                .orElse(new String[0]);
        return Arrays.stream(given)
                .map(text -> text.split(" ", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new TagChoice(new ProjectRef(parts[0]), parts[1]))
                .toList();
    }
}
