package org.palermoassist.bench;

import java.nio.file.Path;
import java.util.List;

/** The command {@code ./portal bench NAME}. */
public final class Bench {
    private static final String USAGE =
            """
            ./portal bench import [DIR]   real files: activities and rows a second, ratio to the floor, the same files again
            ./portal bench big [DIR]      the real files joined to one of 500 MB, with a heap of 512 MB
            ./portal bench pages          lists, coverage and API over 100,000 projects and 10,000 needs
            ./portal bench start          time to Ready on a directory that exists, memory at rest""";

    private Bench() {}

    /** Runs one benchmark and prints what it measured. */
    public static void main(String[] words) throws Exception {
        List<String> given = List.of(words);
        switch (given.isEmpty() ? "" : given.get(0)) {
            case "import" -> new ImportBench(files(given)).run();
            case "big" -> new BigFileBench(files(given)).run();
            case "pages" -> new PagesBench().run();
            case "start" -> new StartBench().run();
            default -> {
                System.out.println(USAGE);
                System.exit(given.isEmpty() ? 0 : 1);
            }
        }
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
