package org.palermoassist.integration.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.camel.spi.Registry;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.sync.FetchJob;
import org.palermoassist.sync.ImportDoor;

/** What the web and mailboxes are asked with: connections, limits, trust, places for what comes. */
@ApplicationScoped
public class FetchParts {
    /** By these names the route finds them. */
    static final String CONNECTIONS = "syncFetchConnections";

    static final String CLIENT = "syncFetchClient";

    private final FetchLimits limits;
    private final FetchPlaces places;
    private final Clock clock;
    private final OutsideAddresses addresses;
    private final Optional<SSLContext> trust;
    private final Request request;

    /** @param loopback whether this installation allows plain http and the machine itself, for tests */
    @Inject
    public FetchParts(
            ImportDoor door,
            Clock clock,
            @ConfigProperty(name = "portal.sync.loopback", defaultValue = "false") boolean loopback,
            @ConfigProperty(name = "portal.sync.trust-file") Optional<String> trust) {
        this(
                FetchLimits.USUAL,
                places(door),
                clock,
                new OutsideAddresses(InetAddress::getAllByName, loopback),
                trust.map(Path::of).map(TrustedServers::of),
                new Request(loopback));
    }

    FetchParts(
            FetchLimits limits,
            FetchPlaces places,
            Clock clock,
            OutsideAddresses addresses,
            Optional<SSLContext> trust,
            Request request) {
        this.limits = limits;
        this.places = places;
        this.clock = clock;
        this.addresses = addresses;
        this.trust = trust;
        this.request = request;
    }

    /** For the container. */
    protected FetchParts() {
        this(null, null, null, null, Optional.empty(), null);
    }

    private static FetchPlaces places(ImportDoor door) {
        return new FetchPlaces() {
            @Override
            public Path place() throws IOException {
                return door.place();
            }

            @Override
            public void drop(Path file) {
                door.drop(file);
            }
        };
    }

    /** Makes the connections known to the route. */
    void bind(Registry registry) {
        FetchTransport transport = new FetchTransport(addresses, trust, limits);
        registry.bind(CONNECTIONS, transport.connections());
        registry.bind(CLIENT, transport.configurer());
    }

    /** Connections with other limits, through the same door. */
    FetchTransport transport(FetchLimits others) {
        return new FetchTransport(addresses, trust, others);
    }

    Request request() {
        return request;
    }

    Conversation conversation(FetchJob job) {
        return new Conversation(job, limits, places, request, clock.instant());
    }

    MailboxReader mailbox() {
        return new MailboxReader(new CheckedSockets(addresses, trust), limits, places);
    }
}
