package org.palermoassist.integration.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.integration.shared.RouteSettings;

/** Where files come in. Without a data directory nothing is watched. */
@ApplicationScoped
class SyncSettings implements RouteSettings {
    static final String QUEUE = "seda:sync-import?size=100000";

    /** Sources that wait to be fetched: four at a time, so that a silent one does not hold up the others. */
    static final String FETCHES = "seda:sync-fetch?size=10000&concurrentConsumers=4";

    /** Fetches that begin in one second: two hundred sources due in one minute are spread over it and leave the pages in peace. */
    static final int FETCHES_A_SECOND = 4;

    /** One after the other, so that what is only tried takes little from what is imported. */
    static final String REHEARSALS = "seda:sync-rehearse?size=10000";

    /** The route names each address itself; what stands here is asked by nobody. */
    static final String HTTPS = "https:sync-fetch.invalid?throwExceptionOnFailure=false&disableStreamCache=true"
            + "&followRedirects=false&clientConnectionManager=#" + FetchParts.CONNECTIONS + "&httpClientConfigurer=#"
            + FetchParts.CLIENT;

    /** A file is complete when it has not changed for three seconds; what is still being copied may be named .part. */
    private static final int COMPLETE_AFTER = 3000;

    private static final String INBOX =
            "file:%1$s?recursive=true&include=(?i).*[.]xml([.]gz)?&antExclude=done/**,failed/**"
                    + "&readLock=changed&readLockMinAge=%2$d&readLockCheckInterval=500&readLockMinLength=0&delay=1000"
                    + "&move=%1$s/${exchangeProperty.portalOutcome}/${exchangeProperty.portalRun}-${file:onlyname}";

    @Inject
    @ConfigProperty(name = "portal.data")
    private Optional<String> data;

    @Override
    public Map<String, String> values() {
        return Map.of(
                "sync.import.from",
                QUEUE,
                "sync.import.dead",
                "log:sync-import-dead?level=WARN&showBody=true",
                "sync.import.redelivery",
                "500",
                "sync.rehearse.from",
                REHEARSALS,
                "sync.rehearse.dead",
                "log:sync-rehearse-dead?level=WARN&showBody=true",
                "sync.inbox.from",
                inbox().map(directory -> watched(directory, COMPLETE_AFTER)).orElse("direct:sync-inbox"),
                "sync.inbox.to",
                QUEUE + "&waitForTaskToComplete=Always&timeout=0",
                "sync.fetch.from",
                FETCHES,
                "sync.fetch.https",
                HTTPS,
                "sync.inbox.dead",
                "log:sync-inbox-dead?level=WARN&showBody=false");
    }

    /** The watched directory. */
    Optional<Path> inbox() {
        return data.map(
                directory -> Path.of(directory).toAbsolutePath().normalize().resolve("inbox"));
    }

    /** Endpoint of a watched directory; a file is taken when it has not changed for so many milliseconds. */
    static String watched(Path directory, int completeAfter) {
        return INBOX.formatted(directory.toString().replace("%", "%25"), completeAfter);
    }
}
