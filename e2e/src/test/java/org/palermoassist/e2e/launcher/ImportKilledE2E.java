package org.palermoassist.e2e.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalProcess;
import org.palermoassist.e2e.harness.PortalProcess.Outcome;

/** kill -9 in the middle of an import: it goes on by itself, and the portal holds what a clean import gives, once. */
class ImportKilledE2E {

    private static final int ACTIVITIES = 6000;
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Pattern PERCENT = Pattern.compile("\"percent\":(\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** An object of the list, with the objects in it. */
    private static final Pattern PROJECT = Pattern.compile("\\{\"aboutConvention\"(?:[^{}]|\\{[^{}]*\\})*\\}");

    private static final Pattern REFS = Pattern.compile("\"ref\":\"[^\"]*\"");
    private static final Pattern GENERATED = Pattern.compile("generated-datetime=\"[^\"]*\"");

    @TempDir
    private Path temporary;

    @Test
    void an_import_that_is_killed_twice_goes_on_by_itself_and_ends_like_a_clean_one() throws Exception {
        endsLikeACleanOne(List.of(5, 55));
    }

    /** The same at 20 points drawn by lot; the message of a failure names the seed. */
    @Test
    @Tag("all")
    void killed_at_twenty_points() throws Exception {
        long seed = System.nanoTime();
        Random lots = new Random(seed);
        try {
            endsLikeACleanOne(lots.ints(20, 1, 96).sorted().boxed().toList());
        } catch (AssertionError failure) {
            throw new AssertionError("seed " + seed, failure);
        }
    }

    private void endsLikeACleanOne(List<Integer> percents) throws Exception {
        Path file = write(temporary.resolve("activities.xml"));
        Path killed = temporary.resolve("killed");
        for (int i = 0; i < percents.size(); i++) {
            kill(killed, percents.get(i), i == 0 ? List.of(file) : List.of());
        }
        List<String> resumed = resumed(killed);
        List<String> clean = importWhole(temporary.resolve("clean"), file);
        assertThat(resumed).hasSameSizeAs(clean).hasSizeGreaterThan(2 * ACTIVITIES);
        resumed.removeAll(new HashSet<>(clean));
        assertThat(resumed).isEmpty();
    }

    /** Kills the portal when it has read so much; what it had begun goes on when it starts. */
    private static void kill(Path data, int percent, List<Path> files) throws Exception {
        PortalProcess portal = PortalProcess.start(data, "--empty").awaitReady();
        try {
            files.forEach(file -> new Thread(() -> importFile(data, file)).start());
            await(
                    new PortalHttp(portal.url()),
                    token(data),
                    run -> isOver(run) || Integer.parseInt(found(PERCENT, run, "0")) >= percent);
        } finally {
            portal.process().destroyForcibly();
            assertThat(portal.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Starts the portal once more and lets it end the run by itself. */
    private static List<String> resumed(Path data) throws Exception {
        try (PortalProcess portal = PortalProcess.start(data, "--empty").awaitReady()) {
            PortalHttp http = new PortalHttp(portal.url());
            String run = await(http, token(data), ImportKilledE2E::isOver);
            assertThat(run)
                    .contains("\"status\":\"DONE\"")
                    .contains("\"new\":" + ACTIVITIES)
                    .contains("\"unchanged\":0")
                    .contains("\"total\":1");
            assertThat(total(http)).isEqualTo(ACTIVITIES);
            return shown(http);
        }
    }

    private static boolean isOver(String run) {
        return run.contains("\"endedAt\"");
    }

    /** Waits until the latest run stands so; its own figures are told at once, totals of lists may be late. */
    private static String await(PortalHttp http, String token, Predicate<String> reached) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String runs = "";
        do {
            assertThat(System.nanoTime()).as("the import goes on: %s", runs).isLessThan(end);
            Thread.sleep(5);
            runs = http.get("/api/v1/sync/runs?size=1", "Authorization", "Bearer " + token)
                    .body();
        } while (!reached.test(runs));
        return runs;
    }

    private static String token(Path data) throws IOException {
        return found(TOKEN, Files.readString(data.resolve("run.json")), "");
    }

    private static String found(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    /** Imports the file; returns all that the portal shows of it. */
    private static List<String> importWhole(Path data, Path file) {
        try (PortalProcess portal = PortalProcess.start(data, "--empty").awaitReady()) {
            PortalHttp http = new PortalHttp(portal.url());
            Outcome outcome = importFile(data, file);
            assertThat(outcome.exitCode()).as(outcome.text()).isZero();
            assertThat(outcome.text()).contains("\"activities\":" + ACTIVITIES).contains("\"changed\":0");
            assertThat(total(http)).isEqualTo(ACTIVITIES);
            return shown(http);
        }
    }

    private static Outcome importFile(Path data, Path file) {
        return PortalProcess.command("import", "--json", "--data", data.toString(), file.toString());
    }

    private static int total(PortalHttp http) {
        HttpResponse<String> answer = http.get("/api/v1/projects?size=1&tagged=all");
        String total = found(TOTAL, answer.body(), "");
        assertThat(total).as(answer.body()).isNotEmpty();
        return Integer.parseInt(total);
    }

    /** Every activity of the list and of the export, without refs, which each portal draws for itself. */
    private static List<String> shown(PortalHttp http) {
        List<String> shown = new ArrayList<>();
        for (int page = 0; page * 500 < ACTIVITIES; page++) {
            String body = http.get("/api/v1/projects?size=500&tagged=all&page=" + page)
                    .body();
            PROJECT.matcher(body).results().map(MatchResult::group).forEach(shown::add);
        }
        shown.addAll(http.get("/api/v1/projects.xml").body().lines().toList());
        return shown.stream()
                .map(line -> REFS.matcher(line).replaceAll(""))
                .map(line -> GENERATED.matcher(line).replaceAll(""))
                .collect(Collectors.toList());
    }

    private static Path write(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("<iati-activities version=\"2.03\">\n");
            for (int number = 1; number <= ACTIVITIES; number++) {
                out.write(activity(number));
            }
            out.write("</iati-activities>\n");
        }
        return file;
    }

    private static String activity(int number) {
        String words = number % 10 == 0 ? "Training against trafficking in persons" : "Roads and schools";
        String money = "<transaction><transaction-type code=\"2\"/><transaction-date iso-date=\"2020-03-0"
                + (number % 9 + 1) + "\"/><value value-date=\"2020-03-01\">" + number + ".25</value></transaction>\n";
        return "<iati-activity default-currency=\"EUR\" xml:lang=\"en\"><iati-identifier>KILL-9-" + number
                + "</iati-identifier><reporting-org ref=\"KILL-9\" type=\"40\"><narrative>Invented</narrative>"
                + "</reporting-org><title><narrative>" + words + ", part " + number
                + "</narrative></title><description>"
                + "<narrative>" + words + " in the provinces of the north. ".repeat(number % 7)
                + "</narrative></description><participating-org"
                + " role=\"1\""
                + " ref=\"KILL-9\""
                + " type=\"40\"/><activity-status"
                + " code=\"2\"/><activity-date"
                + " type=\"2\""
                + " iso-date=\"2020-01-01\"/><recipient-country"
                + " code=\"KE\"/><sector"
                + " vocabulary=\"1\""
                + " code=\"15130\"/>" + money.repeat(number % 12) + "</iati-activity>\n";
    }
}
