package org.palermoassist.e2e.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What one reader found, and what of it should not have been found, or should have been. */
final class LeakFindings {
    private static final Set<String> SHOWS_ALL = Set.of("/needs/detail?ref={need}", "/api/v1/needs/{need}");

    private final LeakReader reader;
    private final List<String> leaks = new ArrayList<>();
    private int cases;

    LeakFindings(LeakReader reader) {
        this.reader = reader;
    }

    LeakReader reader() {
        return reader;
    }

    List<String> leaks() {
        return leaks;
    }

    int cases() {
        return cases;
    }

    /** One route, one need: nothing that the oracle does not allow; on the need's own page all that it allows. */
    void judge(LeakRoute route, LeakNeed need, LeakAnswer answer) {
        cases++;
        boolean seen = LeakOracle.sees(reader, need);
        boolean trail = reader.is("AUDITOR") && route.address().contains("audit");
        boolean found = answer.says(need.ref()) && !route.isByRef();
        boolean gone = route.address().endsWith("/withdrawn") && LeakOracle.sawBefore(reader, need);
        boolean mayFind = trail || gone || (route.asked().isEmpty() ? seen : seesField(need, route.asked()));
        check(!found || mayFind, "ref", route, need);
        check(seen || route.address().contains("{title}") || !answer.says(need.title()), "title", route, need);
        check(seen || !answer.says(need.note()), "note", route, need);
        fields(route, need, answer);
        check(LeakOracle.seesLink(reader, need) || !answer.says(need.link()), "link", route, need);
        check(LeakOracle.seesReason(reader, need) || !answer.says(need.reason()), "reason", route, need);
        if (SHOWS_ALL.contains(route.address())) {
            check(seen == (answer.status() == 200), "status " + answer.status(), route, need);
            check(!seen || answer.says(need.title()), "no title", route, need);
        }
        if (route.address().endsWith("/withdrawn")) {
            check(found == gone, "withdrawn", route, need);
        }
        if (route.address().startsWith("/api/v1/needs?q=")) {
            check(found == mayFind, "not found", route, need);
        }
    }

    private void fields(LeakRoute route, LeakNeed need, LeakAnswer answer) {
        boolean words = seesField(need, "DESCRIPTION");
        boolean body = seesField(need, "BENEFICIARY");
        boolean estimate = seesField(need, "ESTIMATE");
        check(words || route.address().contains("{words}") || !answer.says(need.description()), "words", route, need);
        check(body || route.address().contains("{body}") || !answer.says(need.beneficiary()), "body", route, need);
        check(estimate || !answer.saysFigure(need.estimate()), "estimate", route, need);
        if (SHOWS_ALL.contains(route.address())) {
            check(!words || answer.says(need.description()), "no words", route, need);
            check(!body || answer.says(need.beneficiary()), "no body", route, need);
            check(!estimate || answer.saysFigure(need.estimate()), "no estimate", route, need);
        }
    }

    private boolean seesField(LeakNeed need, String field) {
        return LeakOracle.seesField(reader, need, field);
    }

    /** A hidden record answers as one that never was. */
    void same(LeakRoute route, LeakNeed need, LeakAnswer answer, LeakAnswer nothing) {
        if (LeakOracle.sees(reader, need)) {
            return;
        }
        cases++;
        check(answer.status() == nothing.status(), "code " + answer.status(), route, need);
        check(answer.plain(need.ref()).equals(nothing.plain("N-0000000")), "another body", route, need);
    }

    /** Each count grew by the needs that the reader may see, and by no other. */
    void counts(LeakCounts before, LeakCounts after, List<LeakNeed> needs) {
        for (LeakNeed need : needs) {
            boolean seen = LeakOracle.sees(reader, need);
            boolean stated = seen && need.plan().isPublished();
            grown(before.listed(need.plan()), after.listed(need.plan()), seen, "total", need);
            grown(before.inCell(need.plan()), after.inCell(need.plan()), stated, "cell", need);
        }
    }

    private void grown(long before, long after, boolean seen, String what, LeakNeed need) {
        cases++;
        if (after - before != (seen ? 1 : 0)) {
            leaks.add(reader.login() + " counts " + before + ", then " + after + " (" + what + ") of " + need);
        }
    }

    private void check(boolean right, String what, LeakRoute route, LeakNeed need) {
        if (!right) {
            leaks.add(reader.login() + ": " + what + " at " + route.address() + " of " + need);
        }
    }
}
