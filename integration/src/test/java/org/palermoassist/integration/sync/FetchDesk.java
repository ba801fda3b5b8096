package org.palermoassist.integration.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.palermoassist.security.Typed;
import org.palermoassist.sync.Feed;
import org.palermoassist.sync.FetchFault;
import org.palermoassist.sync.FetchJob;
import org.palermoassist.sync.Haul;
import org.palermoassist.sync.Paging;
import org.palermoassist.sync.PayloadFormat;
import org.palermoassist.sync.SignIn;
import org.palermoassist.sync.Way;

/** Fetches by the real routes, with little patience. */
class FetchDesk implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final FetchLimits IMPATIENT = new FetchLimits(
            Duration.ofSeconds(2), Duration.ofMillis(400), Duration.ofSeconds(2), Duration.ofSeconds(2), 4096, 200, 20);

    private final CamelContext context = new DefaultCamelContext();
    private final ProducerTemplate template;
    private final Path spool;

    FetchDesk(Path spool) {
        this(spool, new OutsideAddresses(InetAddress::getAllByName, true), Optional.empty(), true);
    }

    FetchDesk(Path spool, OutsideAddresses addresses, Optional<SSLContext> trust, boolean loopback) {
        this.spool = spool;
        FetchParts parts = new FetchParts(
                IMPATIENT, places(), Clock.fixed(NOON, ZoneOffset.UTC), addresses, trust, new Request(loopback));
        Properties values = new Properties();
        values.put("sync.fetch.from", "direct:sync-fetch");
        values.put("sync.fetch.https", SyncSettings.HTTPS);
        context.getPropertiesComponent().setInitialProperties(values);
        try {
            context.addRoutes(new SyncFetchRoutes(new SyncFetchIntake(), parts));
            context.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        template = context.createProducerTemplate();
    }

    private FetchPlaces places() {
        return new FetchPlaces() {
            @Override
            public Path place() throws IOException {
                return Files.createTempFile(spool, "file", ".received");
            }

            @Override
            public void drop(Path file) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    Haul fetch(FetchJob job) {
        return template.requestBody("direct:sync-fetch-haul", job, Haul.class);
    }

    Haul fetch(String address) {
        return fetch(job(feed(address)));
    }

    /** What a fetch fails with. */
    FetchFault fault(String address) {
        return fault(fetch(address));
    }

    static FetchFault fault(Haul haul) {
        return haul.fault().map(Haul.Fault::fault).orElse(null);
    }

    static Feed feed(String address) {
        return new Feed(Way.HTTPS, address, SignIn.NONE, "", List.of(), Paging.NONE, "", "", 1, 0);
    }

    static FetchJob job(Feed feed) {
        return job(feed, "", Optional.of(UUID.randomUUID()));
    }

    static FetchJob job(Feed feed, String secret, Optional<UUID> holder) {
        return new FetchJob(
                "PARTNER",
                holder,
                "Partner",
                feed,
                new Typed(secret),
                Optional.empty(),
                Optional.empty(),
                PayloadFormat.IATI);
    }

    static String text(Haul haul) {
        try {
            return Files.readString(haul.files().get(0).file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many files lie in the spool. */
    long left() throws IOException {
        try (Stream<Path> files = Files.list(spool)) {
            return files.count();
        }
    }

    @Override
    public void close() {
        context.stop();
    }
}
