package org.palermoassist.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How {@code portal import} was called.
 *
 * @param data directory of the portal that runs on this machine
 * @param source code of the source that the files come from
 * @param url address of a portal elsewhere
 * @param json whether the report is printed as JSON
 * @param files to send, in order; directories are already walked
 */
record ImportOptions(Path data, String source, Optional<String> url, boolean json, List<Path> files) {

    static ImportOptions parse(List<String> arguments) throws IOException {
        String data = "data";
        String source = "FILES";
        String url = null;
        boolean json = false;
        List<Path> files = new ArrayList<>();
        Arguments rest = new Arguments(arguments);
        while (rest.more()) {
            String word = rest.next();
            switch (word) {
                case "--data" -> data = rest.value(word);
                case "--source" -> source = rest.value(word);
                case "--url" -> url = rest.value(word);
                case "--json" -> json = true;
                default -> files.addAll(found(word));
            }
        }
        if (files.isEmpty()) {
            throw new Refusal("import: name at least one .xml or .xml.gz file, or a directory that holds some");
        }
        return new ImportOptions(Path.of(data), source, Optional.ofNullable(url), json, files);
    }

    private static List<Path> found(String word) throws IOException {
        if (word.startsWith("--")) {
            throw new Refusal("import: unknown option " + word + " (see: portal help)");
        }
        Path path = Path.of(word);
        if (Files.isDirectory(path)) {
            try (Stream<Path> below = Files.walk(path)) {
                return below.filter(file -> file.toString().matches("(?i).*\\.xml(\\.gz)?"))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .toList();
            }
        }
        if (!Files.isReadable(path)) {
            throw new Refusal("import: " + word + " cannot be read");
        }
        return List.of(path);
    }
}
