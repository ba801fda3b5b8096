package org.palermoassist.e2e.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalProcess;

/** The ledger through the API: the last money of a pool, keys, and what is left after kill -9 of either server or both. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerE2E {
    private static final String OBLIGATIONS = "/api/v1/fund/obligations";
    private static final Pattern REF = Pattern.compile("\"obligation\":\"(H-[0-9A-Z]{7})\"");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final Pattern WITHOUT_LIMITS =
            Pattern.compile("\"direct\":([0-9.]+),[^{]*\"limits\":\\{\"bodies\":\\[],\"ldcOnly\":false,"
                    + "\"provisions\":\\[],\"regions\":\\[]}");
    private static final int POSTERS = 6;
    private static final int ENOUGH = 25;

    @TempDir
    static Path temporary;

    private FundWorld world;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    @BeforeAll
    void a_portal_with_money() {
        world = new FundWorld(temporary, Map.of("LAST", "113.00", "KEYS", "1130.00", "KILL", "1000000.00"));
        takeMoneyWithoutLimits();
    }

    /** What the sample world's donors gave for any use would cover what the pools of these tests do not. */
    private void takeMoneyWithoutLimits() {
        PortalHttp http = world.http("FUND_MANAGER");
        Matcher pool = WITHOUT_LIMITS.matcher(http.get("/api/v1/fund/pools").body());
        while (pool.find()) {
            HttpResponse<String> taken = ask(http, "pool-at-" + pool.start(), "ANY", pool.group(1));
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        }
    }

    @AfterAll
    void end() {
        world.close();
    }

    @Test
    void of_64_requests_at_once_for_the_last_money_exactly_one_succeeds() throws Exception {
        PortalHttp http = world.http("FUND_MANAGER");
        List<Callable<HttpResponse<String>>> work = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            String key = "last-" + i;
            work.add(() -> ask(http, key, "LAST", "100.00"));
        }
        List<Integer> statuses = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(64);
        for (Future<HttpResponse<String>> each : threads.invokeAll(work)) {
            HttpResponse<String> answer = each.get();
            statuses.add(answer.statusCode());
            if (answer.statusCode() != 201) {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
                assertThat(answer.body()).contains("POOLS_COVER_THE_COST").containsPattern("U-[0-9A-Z]{7}");
            }
        }
        threads.shutdown();
        assertThat(statuses).containsOnlyOnce(201).hasSize(64);
    }

    @Test
    void the_same_key_gets_the_same_answer_and_stands_for_nothing_else() {
        PortalHttp http = world.http("FUND_MANAGER");
        HttpResponse<String> first = ask(http, "key-1", "KEYS", "10.00");
        HttpResponse<String> again = ask(http, "key-1", "KEYS", "10.00");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        HttpResponse<String> other = ask(http, "key-1", "KEYS", "10.01");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("KEY_MEANS_ONE_REQUEST");
        HttpResponse<String> refused = ask(http, "key-2", "KEYS", "5000.00");
        assertThat(refused.body()).contains("POOLS_COVER_THE_COST");
        assertThat(http.get("/api/v1/fund/pools").body()).contains("\"obliged\":11.30");
        HttpResponse<String> without = http.post(OBLIGATIONS, body("KEYS", "1.00"));
        assertThat(without.statusCode()).isEqualTo(400);
    }

    @Test
    void after_kill_9_of_the_portal_of_the_database_and_of_both_nothing_is_lost_and_nothing_is_there_twice()
            throws Exception {
        killed(3);
    }

    @Test
    @Tag("all")
    void twenty_times_over() throws Exception {
        killed(20);
    }

    private void killed(int cycles) throws Exception {
        for (int cycle = 0; cycle < cycles; cycle++) {
            boolean database = cycle % 3 != 0;
            boolean portal = cycle % 3 != 1;
            Set<String> unknown = postUntilKilled(database, portal);
            world.startAgain(database, portal);
            PortalHttp http = world.http("FUND_MANAGER");
            for (String key : unknown) {
                HttpResponse<String> answer = ask(http, key, "KILL", "1.00");
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                acknowledged.put(key, ref(answer.body()));
            }
            String listed = http.get(OBLIGATIONS + "?record=KILL&size=1").body();
            Matcher total = TOTAL.matcher(listed);
            assertThat(total.find()).as(listed).isTrue();
            assertThat(Integer.parseInt(total.group(1)))
                    .as("cycle " + cycle + ", unknown " + unknown.size())
                    .isEqualTo(acknowledged.size());
            acknowledged.entrySet().stream().limit(10).forEach(entry -> assertThat(
                            ref(ask(http, entry.getKey(), "KILL", "1.00").body()))
                    .isEqualTo(entry.getValue()));
        }
        PortalProcess.Outcome verdict = world.verify();
        assertThat(verdict.exitCode()).as(verdict.text()).isZero();
        assertThat(verdict.text()).contains("INTACT");
    }

    /** Posts on several threads until something is killed; returns keys of which nobody knows what became. */
    private Set<String> postUntilKilled(boolean database, boolean portal) throws Exception {
        PortalHttp http = world.http("FUND_MANAGER");
        Set<String> unknown = ConcurrentHashMap.newKeySet();
        int before = acknowledged.size();
        ExecutorService threads = Executors.newFixedThreadPool(POSTERS);
        for (int i = 0; i < POSTERS; i++) {
            threads.submit(() -> {
                while (post(http, unknown)) {
                    Thread.yield();
                }
            });
        }
        threads.shutdown();
        while (acknowledged.size() < before + ENOUGH) {
            assertThat(threads.isTerminated()).as("postings go on").isFalse();
            Thread.onSpinWait();
        }
        if (database) {
            world.killDatabase();
        }
        if (portal) {
            world.killPortal();
        }
        assertThat(threads.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        assertThat(unknown).isNotEmpty();
        return unknown;
    }

    /** One posting; whether it was acknowledged. */
    private boolean post(PortalHttp http, Set<String> unknown) {
        String key = UUID.randomUUID().toString();
        try {
            HttpResponse<String> answer = ask(http, key, "KILL", "1.00");
            if (answer.statusCode() == 201) {
                acknowledged.put(key, ref(answer.body()));
                return true;
            }
        } catch (UncheckedIOException killed) {
            unknown.add(key);
            return false;
        }
        unknown.add(key);
        return false;
    }

    private static HttpResponse<String> ask(PortalHttp http, String key, String body, String amount) {
        return http.post(OBLIGATIONS, body(body, amount), "Idempotency-Key", key);
    }

    private static String body(String body, String amount) {
        return "{\"purpose\":\"A trip\",\"record\":\"" + body + "\",\"amount\":" + amount
                + ",\"on\":\"2026-11-20\",\"bodies\":[\"" + body + "\"]}";
    }

    private static String ref(String answer) {
        Matcher ref = REF.matcher(answer);
        assertThat(ref.find()).as(answer).isTrue();
        return ref.group(1);
    }
}
