package org.palermoassist.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Heads of the chains, kept outside the database, such as in {@code audit/heads.tsv} of the data directory: time, position and link, one
 * line each. Who can change the database but not this file (or a copy of it elsewhere) cannot change the past unseen.
 */
@ApplicationScoped
class PublishedHeads {
    private static final Pattern LINE = Pattern.compile("(\\S+)\t(\\d{1,18})\t([0-9a-f]{64})");

    @Inject
    @ConfigProperty(name = "portal.data")
    private Optional<String> data;

    /** Adds a head; where the portal has no data directory, nothing is published. */
    synchronized void add(SealedRows rows, ChainHead head) {
        if (data.isEmpty()) {
            return;
        }
        String line = head.at() + "\t" + head.position() + "\t" + head.link() + "\n";
        try {
            Files.createDirectories(file(rows).getParent());
            Files.writeString(
                    file(rows), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All heads, oldest first; a line that a crash cut short is passed over. */
    List<ChainHead> all(SealedRows rows) {
        if (data.isEmpty() || !Files.exists(file(rows))) {
            return List.of();
        }
        try (var lines = Files.lines(file(rows), StandardCharsets.UTF_8)) {
            return lines.map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(line ->
                            new ChainHead(Long.parseLong(line.group(2)), line.group(3), Instant.parse(line.group(1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The head published last. */
    Optional<ChainHead> last(SealedRows rows) {
        List<ChainHead> all = all(rows);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private Path file(SealedRows rows) {
        return Path.of(data.orElseThrow()).resolve(rows.name()).resolve("heads.tsv");
    }
}
