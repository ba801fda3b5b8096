package org.palermoassist.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palermoassist.needs.NeedFilter;
import org.palermoassist.needs.NeedRow;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.projects.ProjectFilter;
import org.palermoassist.projects.ProjectRow;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.reference.ProvisionHit;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.State;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** One field for everything: provisions, States, needs, projects. A ref leads straight to its record. */
@Named
@RequestScoped
public class SearchView {
    private static final int FIRST = 8;
    private static final int LONGEST = 200;

    @Inject
    private Address address;

    @Inject
    private ReferenceData reference;

    @Inject
    private NeedsService needs;

    @Inject
    private ProjectsService projects;

    @Inject
    private CurrentActor current;

    private Page<NeedRow> foundNeeds;
    private Page<ProjectRow> foundProjects;

    /** What was asked, without blanks around it. */
    public String getWords() {
        String words = address.get("q").strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    /** Opens the record when a ref was asked for; whether it may be seen is decided there. */
    public String open() {
        String ref = getWords().toUpperCase(Locale.ROOT);
        if (ref.matches("N-[0-9A-Z]{7}")) {
            return "/needs/detail?faces-redirect=true&ref=" + ref;
        }
        return ref.matches("P-[0-9A-Z]{7}") ? "/projects/detail?faces-redirect=true&ref=" + ref : "";
    }

    /** The provisions that are meant most likely. */
    public List<ProvisionHit> getProvisions() {
        return getWords().isEmpty()
                ? List.of()
                : reference.provisions().search(getWords()).stream()
                        .limit(FIRST)
                        .toList();
    }

    /** States whose name, in the reader's language, holds the words, or whose code they are. */
    public List<State> getStates() {
        String words = getWords().toLowerCase(Locale.ROOT);
        String language = current.actor().language();
        return words.length() < 2
                ? List.of()
                : reference.states().all(language).stream()
                        .filter(s ->
                                s.names().in(language).toLowerCase(Locale.ROOT).contains(words)
                                        || s.code().toLowerCase(Locale.ROOT).equals(words))
                        .limit(FIRST)
                        .toList();
    }

    /** Needs that say the words and that the reader may see. */
    public Page<NeedRow> getNeeds() {
        if (foundNeeds == null) {
            foundNeeds = getWords().isEmpty()
                    ? new Page<>(List.of(), 0, 0, FIRST)
                    : needs.page(NeedFilter.of().saying(getWords()), PageRequest.of(0, FIRST), current.actor());
        }
        return foundNeeds;
    }

    /** Projects about the Convention that say the words and that the reader may see (U-14). */
    public Page<ProjectRow> getProjects() {
        if (foundProjects == null) {
            ProjectFilter all = ProjectFilter.ALL;
            ProjectFilter saying = new ProjectFilter(
                    Optional.of(getWords()),
                    all.identifier(),
                    all.who(),
                    all.where(),
                    all.what(),
                    all.statuses(),
                    all.from(),
                    all.to(),
                    all.source(),
                    ProjectFilter.Tagged.ANY);
            foundProjects = getWords().isEmpty()
                    ? new Page<>(List.of(), 0, 0, FIRST)
                    : projects.list(saying, PageRequest.of(0, FIRST), current.actor());
        }
        return foundProjects;
    }

    /** Whether nothing at all was found. */
    public boolean isNothing() {
        return getProvisions().isEmpty()
                && getStates().isEmpty()
                && getNeeds().items().isEmpty()
                && getProjects().items().isEmpty();
    }
}
