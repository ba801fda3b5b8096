package org.palermoassist.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;

/**
 * Every reader asks every route for needs of every level of two States; what is found is compared with {@link LeakOracle}: no word
 * of a hidden record or field, no count that changes with one, and no answer that tells a hidden record from one that never was.
 */
@EndToEnd
class LeakMatrixE2E {
    private static final int AT_ONCE = 4;
    private static final int LEAST_CASES = 2000;
    private static final String NEVER = "N-0000000";
    private static final Pattern REF = Pattern.compile("\"ref\":\"(P-[0-9A-Z]{7})\"");

    @Test
    void nobody_finds_what_is_not_meant_for_them(PortalUnderTest portal) {
        List<LeakReader> readers = LeakReader.all(portal);
        List<LeakPlan> plans = new ArrayList<>(LeakPlan.all("QQ", "QM"));
        plans.addAll(LeakPlan.few("QM", "QQ"));
        Map<String, LeakCounts> before = new HashMap<>();
        List<LeakReader> counting = readers.stream().filter(LeakReader::usesApi).toList();
        inParallel(counting, reader -> Map.entry(reader.login(), LeakCounts.of(reader, plans)))
                .forEach(one -> before.put(one.getKey(), one.getValue()));
        String project = project(readers);
        List<LeakNeed> needs = needs(readers, project);
        Refs refs = Refs.of(portal);
        List<LeakFindings> found = inParallel(readers, reader -> {
            LeakFindings findings = new LeakFindings(reader);
            look(findings, needs, refs, project);
            if (reader.usesApi()) {
                findings.counts(before.get(reader.login()), LeakCounts.of(reader, plans), needs);
            }
            return findings;
        });
        int cases = told(found, needs.size());
        assertThat(found.stream().flatMap(one -> one.leaks().stream())).isEmpty();
        assertThat(cases).isGreaterThanOrEqualTo(LEAST_CASES);
    }

    private static int told(List<LeakFindings> found, int needs) {
        int cases = found.stream().mapToInt(LeakFindings::cases).sum();
        System.getLogger(LeakMatrixE2E.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "leak matrix: {0} cases, {1} readers, {2} needs, {3} routes",
                        cases,
                        found.size(),
                        needs,
                        LeakRoute.all().size());
        return cases;
    }

    private static void look(LeakFindings findings, List<LeakNeed> needs, Refs refs, String project) {
        LeakNeed never = new LeakNeed(NEVER, needs.get(0).plan(), "lknever", "0");
        for (LeakRoute route : LeakRoute.all()) {
            if (route.isOfTheApi() && !findings.reader().usesApi()) {
                continue;
            }
            if (!route.isOfOneNeed()) {
                LeakAnswer answer = LeakRoute.ask(route.of(never, refs, project), findings.reader());
                needs.forEach(need -> findings.judge(route, need, answer));
                continue;
            }
            LeakAnswer nothing = LeakRoute.ask(route.of(never, refs, project), findings.reader());
            for (LeakNeed need : needs) {
                LeakAnswer answer = LeakRoute.ask(route.of(need, refs, project), findings.reader());
                findings.judge(route, need, answer);
                if (route.isByRef()) {
                    findings.same(route, need, answer, nothing);
                }
            }
        }
    }

    private static List<LeakNeed> needs(List<LeakReader> readers, String project) {
        LeakWorld world = new LeakWorld(reader(readers, "coordinator").pages(), project);
        List<LeakNeed> needs = new ArrayList<>();
        needs.addAll(world.make(
                LeakPlan.all("QQ", "QM"), reader(readers, "focal-elmora").pages()));
        needs.addAll(world.make(
                LeakPlan.few("QM", "QQ"), reader(readers, "focal-amaria").pages()));
        return needs;
    }

    private static LeakReader reader(List<LeakReader> readers, String login) {
        return readers.stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private static String project(List<LeakReader> readers) {
        String active =
                readers.get(0).api().get("/api/v1/projects?status=2&tagged=any").body();
        Matcher found = REF.matcher(active);
        assertThat(found.find()).as(active).isTrue();
        return found.group(1);
    }

    /** A few readers at a time. */
    static <T> List<T> inParallel(List<LeakReader> readers, java.util.function.Function<LeakReader, T> work) {
        ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<T>> tasks = new ArrayList<>();
            readers.forEach(reader -> tasks.add(() -> work.apply(reader)));
            List<T> done = new ArrayList<>();
            for (Future<T> one : hands.invokeAll(tasks)) {
                done.add(one.get());
            }
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            hands.shutdown();
        }
    }
}
