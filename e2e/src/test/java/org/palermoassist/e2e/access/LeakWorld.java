package org.palermoassist.e2e.access;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palermoassist.e2e.harness.PageForm;
import org.palermoassist.e2e.harness.PageSession;

/** Makes needs of every kind through the pages, as their States and the Secretariat make them. */
final class LeakWorld {
    private static final AtomicInteger MADE = new AtomicInteger();
    private final String run = Long.toString(System.currentTimeMillis(), 36);

    private final PageSession coordinator;
    private final String project;

    LeakWorld(PageSession coordinator, String project) {
        this.coordinator = coordinator;
        this.project = project;
    }

    List<LeakNeed> make(List<LeakPlan> plans, PageSession state) {
        return plans.stream().map(plan -> make(plan, state)).toList();
    }

    private LeakNeed make(LeakPlan plan, PageSession state) {
        int number = MADE.incrementAndGet();
        LeakNeed words =
                new LeakNeed("", plan, "lk" + run + number + "x", String.valueOf(731_000_000 + number * 1_113));
        String ref = draft(words, state);
        if (plan.isSubmitted()) {
            show(ref, plan, plan.first(), state);
        }
        if (plan.end().equals("OPEN") || plan.end().equals("WITHDRAWN")) {
            String page = detail(ref);
            coordinator.submit(page, PageForm.of(coordinator.page(page), "validation"), "validate");
        }
        if (!plan.link().isEmpty()) {
            link(ref, words, state);
        }
        if (!plan.level().equals(plan.first())) {
            show(ref, plan, plan.level(), state);
        }
        if (plan.end().equals("WITHDRAWN")) {
            state.submit(detail(ref), PageForm.of(state.page(detail(ref)), "withdrawing"), "withdraw");
        }
        return new LeakNeed(ref, plan, words.mark(), words.estimate());
    }

    private static String draft(LeakNeed words, PageSession state) {
        String place =
                path(state.get("/needs/edit").headers().firstValue("Location").orElseThrow());
        PageForm form = PageForm.of(state.page(place), "form")
                .fill("provision", words.plan().provision())
                .fill("assistance", "LEGAL_ADVICE")
                .fill("title", words.title())
                .fill("description", words.description())
                .fill("beneficiary", words.beneficiary())
                .fill("amount", words.estimate())
                .fill("currency", "USD")
                .fill("sourceNote", words.note());
        return state.submit(place, form, "save").replaceFirst(".*ref=(N-[0-9A-Z]{7}).*", "$1");
    }

    private static void show(String ref, LeakPlan plan, String level, PageSession state) {
        String place = "/needs/submit?ref=" + ref;
        String page = state.page(place);
        PageForm form = PageForm.of(page, "sight").fill("level", level);
        if (level.equals(plan.level())) {
            plan.named().forEach(name -> form.fill("invitee", code(page, name)));
        } else if (level.equals("CONFIDENTIAL")) {
            form.fill("invitee", "coordinator");
        }
        plan.fields().forEach((field, narrower) -> form.fill("fieldLevel-" + field, narrower));
        state.submit(place, form, "choose");
    }

    /** What stands in the box beside a name; a State's code and a login stand for themselves. */
    private static String code(String page, String name) {
        Matcher found = Pattern.compile("name=\"invitee\" value=\"([^\"]+)\"[^>]*/?>\\s*<span><bdi>" + name)
                .matcher(page);
        return found.find() ? found.group(1) : name.length() == 2 ? "state:" + name : name;
    }

    private void link(String ref, LeakNeed words, PageSession state) {
        PageForm proposal = PageForm.of(coordinator.page(detail(ref)), "propose")
                .fill("project", project)
                .fill("amount", "1000")
                .fill("currency", "USD")
                .fill("activities", words.link());
        coordinator.submit(detail(ref), proposal, "send");
        String wanted = words.plan().link();
        if (wanted.equals("DECLINED")) {
            PageForm answer = PageForm.of(state.page(detail(ref)), "linksForm")
                    .fill("phrase", "NOT_AT_PRESENT")
                    .fill("reason", words.reason());
            state.submit(detail(ref), answer, "decline");
        } else if (!wanted.equals("PROPOSED")) {
            state.submit(detail(ref), PageForm.of(state.page(detail(ref)), "linksForm"), "accept");
        }
        if (wanted.equals("ENDED")) {
            state.submit(detail(ref), PageForm.of(state.page(detail(ref)), "linksForm"), "end");
        }
    }

    private static String detail(String ref) {
        return "/needs/detail?ref=" + ref;
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
