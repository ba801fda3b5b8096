package org.palermoassist.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.needs.NeedFilter;
import org.palermoassist.needs.NeedRow;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.projects.ProjectFilter;
import org.palermoassist.projects.ProjectRow;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** The home page: what waits for the reader, what is new, where to go. */
@Named
@RequestScoped
public class HomeView {
    private static final int NEWEST = 5;

    @Inject
    private HomeTasks waiting;

    @Inject
    private NeedsService needs;

    @Inject
    private ProjectsService projects;

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    private List<HomeTask> tasks;
    private List<NeedRow> newestNeeds;
    private List<ProjectRow> newestProjects;

    /** What waits for the reader. */
    public List<HomeTask> getTasks() {
        if (tasks == null) {
            tasks = waiting.of(current.actor(), Words.in(portal.getLanguage()));
        }
        return tasks;
    }

    /** The needs stated last that the reader may see. */
    public List<NeedRow> getNewestNeeds() {
        if (newestNeeds == null) {
            NeedFilter stated = NeedFilter.of(NeedStatus.stated().toArray(NeedStatus[]::new));
            newestNeeds = needs.page(stated, new PageRequest(0, NEWEST, "stated", false), current.actor())
                    .items();
        }
        return newestNeeds;
    }

    /** The projects with a provision tag that changed last and that the reader may see. */
    public List<ProjectRow> getNewestProjects() {
        if (newestProjects == null) {
            newestProjects = projects.list(
                            ProjectFilter.ALL.tagged(ProjectFilter.Tagged.ANY),
                            new PageRequest(0, NEWEST, "changed", false),
                            current.actor())
                    .items();
        }
        return newestProjects;
    }
}
