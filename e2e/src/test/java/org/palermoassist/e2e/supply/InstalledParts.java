package org.palermoassist.e2e.supply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Every library in what is installed: beside the launcher, in the portal's archive and inside the application server. */
final class InstalledParts {
    private static final Pattern NAME =
            Pattern.compile("(?:.*/)?([A-Za-z][\\w.-]*?)-(\\d[\\w.+-]*?)(?:-jakarta)?\\.jar");
    private static final String DESCRIPTION = "META-INF/maven/[^/]+/[^/]+/pom\\.properties";

    private final Set<Part> parts =
            new TreeSet<>(Comparator.comparing(Part::coordinate).thenComparing(Part::version));

    /** Reads all archives below a directory. */
    static Set<Part> in(Path directory) throws IOException {
        InstalledParts found = new InstalledParts();
        List<Path> archives;
        try (Stream<Path> files = Files.walk(directory)) {
            archives = files.filter(file -> file.toString().matches(".*\\.(jar|war)"))
                    .toList();
        }
        for (Path archive : archives) {
            try (InputStream content = Files.newInputStream(archive)) {
                found.read(archive.toString(), content);
            }
        }
        return found.parts;
    }

    /** An archive tells of itself, and of those shaded into it, by descriptions; one without any by its name. */
    private void read(String name, InputStream content) throws IOException {
        boolean described = false;
        ZipInputStream archive = new ZipInputStream(content);
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (entry.getName().endsWith(".jar")) {
                read(entry.getName(), new ByteArrayInputStream(archive.readAllBytes()));
            } else if (entry.getName().matches(DESCRIPTION)) {
                described = true;
                describe(archive);
            }
        }
        Matcher told = NAME.matcher(name);
        if (!described && told.matches()) {
            parts.add(new Part("unknown:" + told.group(1), told.group(2)));
        }
    }

    private void describe(InputStream content) throws IOException {
        Properties description = new Properties();
        description.load(new ByteArrayInputStream(content.readAllBytes()));
        parts.add(new Part(
                description.getProperty("groupId") + ":" + description.getProperty("artifactId"),
                description.getProperty("version")));
    }
}
