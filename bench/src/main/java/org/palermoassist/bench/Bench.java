package org.palermoassist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command {@code ./portal bench NAME}. */
public final class Bench {
    private static final String USAGE =
            """
            ./portal bench import [DIR]   real files: activities and rows a second, ratio to the floor, the same files again
            ./portal bench big [DIR]      the real files joined to one of 500 MB, with a heap of 512 MB
            ./portal bench pages [DIR]    lists, coverage and API over 100,000 projects and 10,000 needs, kept in DIR
            ./portal bench sight [DIR]    cost of the visibility predicate in lists and coverage, on the same records
            ./portal bench audit          what a line of the audit trail adds to a write
            ./portal bench signin         sign-ins a second, and pages while somebody tries passwords
            ./portal bench ledger [S] [N] 200 postings a second for S seconds (300), then N lines of journal (1,000,000)
            ./portal bench subsistence    10,000 itineraries computed night by night
            ./portal bench selection      200 nominations with 30 pools, from inputs to the list
            ./portal bench calls [N]      the hour of the deadline: N nominations (150), one each 4 s, with 5 MB papers
            ./portal bench undo           5,000 activities taken back; 15,000 that say the same
            ./portal bench sources [N] [S] N sources (200) due in the same minute, pages asked for S seconds (60)
            ./portal bench export [N]     live heap during the full export of N projects (100,000)
            ./portal bench start          time to Ready on a directory that exists, memory at rest""";

    private Bench() {}

    /** Runs one benchmark and prints what it measured. */
    public static void main(String[] words) throws Exception {
        List<String> given = List.of(words);
        switch (given.isEmpty() ? "" : given.get(0)) {
            case "import" -> new ImportBench(files(given)).run();
            case "big" -> new BigFileBench(files(given)).run();
            case "sight" -> sight(given).run();
            case "pages" -> pages(given).run();
            case "audit" -> new AuditBench().run();
            case "signin" -> new SignInBench().run();
            case "ledger" -> new LedgerBench(number(given, 1, 300), number(given, 2, 1_000_000)).run();
            case "subsistence" -> new SubsistenceBench().run();
            case "selection" -> new SelectionBench().run();
            case "calls" -> new CallsBench(number(given, 1, 150)).run();
            case "undo" -> new UndoBench().run();
            case "sources" -> new SourcesBench(number(given, 1, 200), number(given, 2, 60)).run();
            case "export" -> new ExportBench(number(given, 1, 100_000)).run();
            case "start" -> new StartBench().run();
            default -> {
                System.out.println(USAGE);
                System.exit(given.isEmpty() ? 0 : 1);
            }
        }
    }

    private static int number(List<String> given, int at, int usual) {
        return given.size() > at ? Integer.parseInt(given.get(at)) : usual;
    }

    /** In the folder named, whose records a later run uses again, else in a temporary one. */
    private static SightBench sight(List<String> given) throws IOException {
        return new SightBench(
                given.size() > 1
                        ? Files.createDirectories(Path.of(given.get(1)).toAbsolutePath())
                        : Files.createTempDirectory("portal-bench"));
    }

    private static PagesBench pages(List<String> given) throws IOException {
        return given.size() > 1 ? PagesBench.in(Path.of(given.get(1)).toAbsolutePath()) : PagesBench.once();
    }

    /** The folder named, else the shared test data. */
    private static Path files(List<String> given) {
        String data = System.getenv("PORTAL_TEST_DATA");
        if (given.size() > 1) {
            return Path.of(given.get(1)).toAbsolutePath();
        }
        Path home = Path.of(System.getProperty("portal.home", "."));
        return (data == null ? home.resolve("../shared/data") : Path.of(data))
                .resolve("iati-real")
                .toAbsolutePath()
                .normalize();
    }
}
