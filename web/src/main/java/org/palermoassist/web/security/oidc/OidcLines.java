package org.palermoassist.web.security.oidc;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads settings into providers. One that lacks something is left out, and the log says what it lacks. */
class OidcLines {
    private static final Logger LOG = System.getLogger(OidcLines.class.getName());
    private static final Pattern NAME = Pattern.compile("portal\\.oidc\\.([a-z0-9]{1,20})\\."
            + "(issuer|client-id|client-secret-file|label|organization|state|acr|amr)");

    private final Path directory;

    /** @param directory that file names are relative to */
    OidcLines(Path directory) {
        this.directory = directory;
    }

    /** The setting that a name stands for, be it written as a property or as a variable of the environment. */
    static Optional<String> nameOf(String written) {
        String name = written.startsWith("PORTAL_OIDC_")
                ? written.toLowerCase(Locale.ROOT)
                        .replaceFirst("portal_oidc_([a-z0-9]+)_", "portal.oidc.$1.")
                        .replace('_', '-')
                : written;
        return NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }

    /** The providers that these settings make, by name. */
    List<OidcProvider> providers(Map<String, String> settings) {
        return settings.keySet().stream()
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .distinct()
                .sorted()
                .flatMap(name -> provider(name, settings).stream())
                .toList();
    }

    private Optional<OidcProvider> provider(String name, Map<String, String> settings) {
        Optional<String> lacks = lacks(name, settings);
        if (lacks.isPresent()) {
            LOG.log(Level.WARNING, "oidc=" + name + " ignored reason=" + lacks.get());
            return Optional.empty();
        }
        Optional<String> body = get(name, "organization", settings)
                .map("organization:"::concat)
                .or(() -> get(name, "state", settings).map("state:"::concat));
        return Optional.of(new OidcProvider(
                name,
                get(name, "label", settings).orElse(name),
                URI.create(get(name, "issuer", settings).orElseThrow()),
                get(name, "client-id", settings).orElseThrow(),
                get(name, "client-secret-file", settings).map(directory::resolve),
                body,
                words(get(name, "acr", settings)),
                words(get(name, "amr", settings))));
    }

    private static Optional<String> lacks(String name, Map<String, String> settings) {
        Optional<String> issuer = get(name, "issuer", settings);
        if (issuer.isEmpty()) {
            return Optional.of("no-issuer");
        }
        if (!OidcCalls.isAllowed(issuer.get())) {
            return Optional.of("issuer-without-https");
        }
        return get(name, "client-id", settings).isEmpty() ? Optional.of("no-client-id") : Optional.empty();
    }

    private static Optional<String> get(String name, String what, Map<String, String> settings) {
        return Optional.ofNullable(settings.get("portal.oidc." + name + "." + what))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static Set<String> words(Optional<String> text) {
        return text.stream()
                .flatMap(given -> Arrays.stream(given.split("[,\\s]+")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
