package org.palermoassist.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the bytes of a received file lie on disk until they are read; never in memory. */
@ApplicationScoped
class Spool {
    private static final String END = ".received";

    @Inject
    @ConfigProperty(name = "portal.data")
    private Optional<String> data;

    /** Streams a body to disk. */
    Path receive(InputStream body) throws IOException {
        Path file = Files.createTempFile(directory(), "file", END);
        try {
            Files.copy(body, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** A place for a file that is being fetched. */
    Path place() throws IOException {
        return Files.createTempFile(directory(), "file", END);
    }

    /** Removes a file that nobody will read. */
    void drop(Path file) {
        try {
            remove(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a file that is done with; one that lies elsewhere (the inbox) is its owner's business. */
    void remove(Path file) throws IOException {
        if (file.startsWith(directory())) {
            Files.deleteIfExists(file);
        }
    }

    /** Removes what an earlier life left behind. */
    void clearExcept(Collection<Path> kept) {
        try (Stream<Path> files = Files.list(directory())) {
            List<Path> left = files.filter(file -> file.toString().endsWith(END) && !kept.contains(file))
                    .toList();
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path directory() throws IOException {
        Path base = data.map(Path::of).orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "portal"));
        return Files.createDirectories(base.toAbsolutePath().resolve("spool"));
    }
}
