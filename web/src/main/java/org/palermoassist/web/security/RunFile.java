package org.palermoassist.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes {@code run.json} (pid, address, token; readable by its owner alone) for the other commands of the portal. */
@ApplicationScoped
class RunFile {
    @Inject
    private CommandToken token;

    @Inject
    @ConfigProperty(name = "portal.data")
    private Optional<String> data;

    @Inject
    @ConfigProperty(name = "portal.url")
    private Optional<String> url;

    void write(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (data.isEmpty() || url.isEmpty()) {
            return;
        }
        String json = Json.createObjectBuilder()
                .add("pid", ProcessHandle.current().pid())
                .add("url", url.get())
                .add("token", token.value())
                .build()
                .toString();
        try {
            Path dir = Path.of(data.get());
            Path draft = dir.resolve("run.json.new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, json);
            Files.move(
                    draft,
                    dir.resolve("run.json"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
