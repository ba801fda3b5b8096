package org.palermoassist.web.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The message files and the pages as they lie in the source tree. */
final class WordFiles {
    private WordFiles() {}

    static Map<String, String> words(String file) {
        Properties lines = new Properties();
        try (InputStream in = WordFiles.class.getResourceAsStream("/portal/" + file + ".properties")) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> words = new TreeMap<>();
        lines.stringPropertyNames().forEach(key -> words.put(key, lines.getProperty(key)));
        return words;
    }

    /** The keys as they follow each other, those that stand twice as well. */
    static List<String> keys(String file) {
        return text(module().resolve("src/main/resources/portal/" + file + ".properties"))
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    static List<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.walk(module().resolve(folder))) {
            return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The module's folder, whether the test runs there or in the folder above it. */
    private static Path module() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("src/main/webapp")) ? here : here.resolve("web");
    }
}
