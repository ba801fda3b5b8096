package org.palermoassist.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.needs.NeedFilter;
import org.palermoassist.needs.NeedRow;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.projects.LinkRow;
import org.palermoassist.projects.LinkStatus;
import org.palermoassist.projects.ProjectLinks;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.web.shared.Words;

/** What waits for the reader: by role, oldest first within each kind. */
@ApplicationScoped
class HomeTasks {
    private static final int MOST_OF_A_KIND = 8;

    @Inject
    private NeedsService needs;

    @Inject
    private ProjectLinks links;

    List<HomeTask> of(Actor by, Words words) {
        List<HomeTask> tasks = new ArrayList<>();
        if (by.has(Right.LINK_ANSWER) && by.stateCode().isPresent()) {
            links.waiting(by).stream()
                    .filter(link -> link.status() == LinkStatus.PROPOSED)
                    .limit(MOST_OF_A_KIND)
                    .forEach(link -> tasks.add(answer(link, words)));
        }
        if (by.has(Right.NEED_VALIDATE)) {
            addNeeds(tasks, NeedFilter.of(NeedStatus.SUBMITTED), "home.task.validate", "/needs/detail?ref=", by, words);
        }
        if (by.has(Right.NEED_DRAFT)) {
            by.stateCode().map(List::of).ifPresent(own -> ofState(tasks, own, by, words));
        }
        return tasks;
    }

    private void ofState(List<HomeTask> tasks, List<String> own, Actor by, Words words) {
        addNeeds(
                tasks, NeedFilter.of(NeedStatus.RETURNED).in(own), "home.task.returned", "/needs/edit?ref=", by, words);
        addNeeds(tasks, NeedFilter.of(NeedStatus.DRAFT).in(own), "home.task.draft", "/needs/edit?ref=", by, words);
        NeedFilter stated =
                NeedFilter.of(NeedStatus.stated().toArray(NeedStatus[]::new)).in(own);
        rows(stated, by).stream()
                .filter(need -> need.sightAsked() || need.stale())
                .limit(MOST_OF_A_KIND)
                .forEach(need -> tasks.add(task(
                        need.sightAsked() ? "home.task.sight" : "home.task.confirm",
                        need,
                        "/needs/detail?ref=",
                        words)));
    }

    private void addNeeds(List<HomeTask> tasks, NeedFilter filter, String key, String page, Actor by, Words words) {
        rows(filter, by).stream().limit(MOST_OF_A_KIND).forEach(need -> tasks.add(task(key, need, page, words)));
    }

    private List<NeedRow> rows(NeedFilter filter, Actor by) {
        return needs.page(filter, new PageRequest(0, PageRequest.MOST, "status", true), by)
                .items();
    }

    private static HomeTask task(String key, NeedRow need, String page, Words words) {
        String title = need.title().isBlank() ? need.ref().value() : need.title();
        return new HomeTask(words.get(key, title), page + need.ref().value(), Optional.of(need.statusAt()));
    }

    private static HomeTask answer(LinkRow link, Words words) {
        String text = words.get(
                "home.task.answer", link.project().title(), link.need().title());
        return new HomeTask(text, "/needs/detail?ref=" + link.need().ref().value(), Optional.of(link.proposedAt()));
    }
}
