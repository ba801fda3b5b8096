package org.palermoassist.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.palermoassist.needs.NeedFilter;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.projects.ProjectFilter;
import org.palermoassist.projects.ProjectLinks;
import org.palermoassist.projects.ProjectStatus;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Audience;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;

/**
 * Puts a State's page together. What an audience sees is counted with that audience's own eyes: the same services, asked as a
 * visitor, a donor or the Secretariat would ask them.
 */
@ApplicationScoped
class StateFigures {
    private static final int MOST_NEEDS = 100;
    private static final int MOST_PROJECTS = 20;
    private static final NeedStatus[] GOING_ON = {
        NeedStatus.DRAFT,
        NeedStatus.RETURNED,
        NeedStatus.SUBMITTED,
        NeedStatus.VALIDATED,
        NeedStatus.OPEN,
        NeedStatus.PARTLY_COVERED,
        NeedStatus.COVERED
    };

    @Inject
    private NeedsService needs;

    @Inject
    private ProjectsService projects;

    @Inject
    private ProjectLinks links;

    @Inject
    private ReferenceData reference;

    StateSummary of(Actor by) {
        String code = by.stateCode().orElseThrow(() -> new NotFound("state"));
        ProjectFilter named = naming(code);
        return new StateSummary(
                code,
                reference.states().name(code, by.language()),
                needs.page(NeedFilter.of(GOING_ON).in(List.of(code)), new PageRequest(0, MOST_NEEDS, "title", true), by)
                        .items(),
                links.waiting(by),
                projects.count(in(named, ProjectStatus.IMPLEMENTATION), by),
                projects.count(in(named, ProjectStatus.PIPELINE), by),
                projects.list(
                                in(
                                        named.tagged(ProjectFilter.Tagged.ANY),
                                        ProjectStatus.PIPELINE,
                                        ProjectStatus.IMPLEMENTATION),
                                new PageRequest(0, MOST_PROJECTS, "title", true),
                                by)
                        .items(),
                List.of(
                        audience("public", code, Audience.PUBLIC.eyes(false, by.language())),
                        audience("partners", code, Audience.PARTNER.eyes(false, by.language())),
                        audience("parties", code, Audience.PARTY.eyes(true, by.language())),
                        audience("secretariat", code, Audience.SECRETARIAT.eyes(false, by.language()))));
    }

    private StateSummary.Audience audience(String key, String code, Actor eyes) {
        NeedFilter stated =
                NeedFilter.of(NeedStatus.stated().toArray(NeedStatus[]::new)).in(List.of(code));
        ProjectFilter going = in(naming(code), ProjectStatus.PIPELINE, ProjectStatus.IMPLEMENTATION);
        return new StateSummary.Audience(key, needs.count(stated, eyes), projects.count(going, eyes));
    }

    private static ProjectFilter naming(String state) {
        ProjectFilter all = ProjectFilter.ALL;
        return new ProjectFilter(
                all.text(),
                all.identifier(),
                all.who(),
                new ProjectFilter.Where(Optional.of(state), Optional.empty()),
                all.what(),
                all.statuses(),
                all.from(),
                all.to(),
                all.source(),
                all.tagged());
    }

    private static ProjectFilter in(ProjectFilter filter, ProjectStatus... statuses) {
        return new ProjectFilter(
                filter.text(),
                filter.identifier(),
                filter.who(),
                filter.where(),
                filter.what(),
                List.of(statuses),
                filter.from(),
                filter.to(),
                filter.source(),
                filter.tagged());
    }
}
