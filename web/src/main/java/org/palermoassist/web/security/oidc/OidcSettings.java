package org.palermoassist.web.security.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which organizations' own sign-ins are switched on: settings {@code portal.oidc.<name>.<what>} of the environment or the
 * server, and of the file {@code oidc.properties} in the data directory, which is read again when it changed.
 */
@ApplicationScoped
class OidcSettings {
    private static final Logger LOG = System.getLogger(OidcSettings.class.getName());
    private static final Set<PosixFilePermission> OWNERS_ALONE =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Optional<Path> directory;
    private final Map<String, String> given;
    private Optional<String> read = Optional.empty();
    private List<OidcProvider> providers;

    @Inject
    OidcSettings(@ConfigProperty(name = "portal.data") Optional<String> data, Config config) {
        this(data.map(Path::of), ofServer(config));
    }

    /** For the container. */
    protected OidcSettings() {
        this(Optional.empty(), Map.of());
    }

    OidcSettings(Optional<Path> directory, Map<String, String> given) {
        this.directory = directory;
        this.given = given;
    }

    /** All that are switched on, by name. */
    synchronized List<OidcProvider> providers() {
        Optional<String> changed = directory.flatMap(OidcSettings::stamp);
        if (providers == null || !changed.equals(read)) {
            Map<String, String> settings = new TreeMap<>(changed.isEmpty() ? Map.of() : ofFile(directory.get()));
            settings.putAll(given);
            providers = new OidcLines(directory.orElse(Path.of("."))).providers(settings);
            read = changed;
        }
        return providers;
    }

    /** The one of this name, if it is switched on. */
    Optional<OidcProvider> provider(String name) {
        return providers().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private static Map<String, String> ofServer(Config config) {
        Map<String, String> found = new TreeMap<>();
        for (String name : config.getPropertyNames()) {
            OidcLines.nameOf(name).ifPresent(ours -> config.getOptionalValue(name, String.class)
                    .ifPresent(value -> found.put(ours, value)));
        }
        System.getenv().forEach((name, value) -> OidcLines.nameOf(name).ifPresent(ours -> found.put(ours, value)));
        return found;
    }

    /** Changes whenever the file or who may read it did; empty without a file. */
    private static Optional<String> stamp(Path directory) {
        try {
            PosixFileAttributes file = Files.readAttributes(file(directory), PosixFileAttributes.class);
            return Optional.of(file.lastModifiedTime() + " " + file.size() + " " + file.permissions());
        } catch (IOException noSuchFile) {
            return Optional.empty();
        }
    }

    private static Map<String, String> ofFile(Path directory) {
        Path file = file(directory);
        Map<String, String> found = new TreeMap<>();
        try {
            if (!OWNERS_ALONE.containsAll(Files.getPosixFilePermissions(file))) {
                LOG.log(Level.WARNING, "oidc.properties=ignored reason=readable-by-others");
                return found;
            }
            Properties lines = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                lines.load(in);
            }
            lines.forEach((name, value) ->
                    OidcLines.nameOf((String) name).ifPresent(ours -> found.put(ours, ((String) value).strip())));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "oidc.properties=ignored reason=unreadable", unreadable);
            found.clear();
        }
        return found;
    }

    private static Path file(Path directory) {
        return directory.resolve("oidc.properties");
    }
}
