package org.palermoassist.integration.sync;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Messages to partners' servers go out by the door that fetching goes out by (ADR 28): outside addresses only, the certificate checked,
 * no redirect followed. Of the answer the head is read; its body is cut off, however long it is.
 */
@ApplicationScoped
public class OutsidePost {
    private static final Logger LOG = System.getLogger(OutsidePost.class.getName());

    private final FetchParts parts;
    private final FetchLimits limits;
    private final Clock clock;
    private CloseableHttpClient client;

    /** @param parts which servers may be asked, and whose certificates are believed */
    @Inject
    public OutsidePost(FetchParts parts, Clock clock) {
        this(parts, FetchLimits.MESSAGE, clock);
    }

    OutsidePost(FetchParts parts, FetchLimits limits, Clock clock) {
        this.parts = parts;
        this.limits = limits;
        this.clock = clock;
    }

    /** For the container. */
    protected OutsidePost() {
        this(null, null, null);
    }

    @PostConstruct
    void open() {
        FetchTransport transport = parts.transport(limits);
        HttpClientBuilder builder = HttpClientBuilder.create()
                .setConnectionManager(transport.connections())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(limits.connect()))
                        .setResponseTimeout(Timeout.of(limits.silence()))
                        .build());
        transport.configurer().configureHttpClient(builder);
        client = builder.build();
    }

    @PreDestroy
    void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sends a message, and waits for the head of the answer.
     *
     * @param address where to
     * @param headers beside those of HTTP
     * @param json the message
     */
    public Posted post(String address, Map<String, String> headers, String json) {
        try (Deadline deadline = new Deadline(limits.whole())) {
            try {
                return answer(post(parts.request().allowed(URI.create(address)), headers, json), deadline);
            } catch (IOException | RuntimeException e) {
                return Posted.failed(FetchRefusals.of(e, deadline.isOver()).fault());
            }
        }
    }

    private ClassicHttpResponse post(URI address, Map<String, String> headers, String json) throws IOException {
        HttpPost request = new HttpPost(address);
        headers.forEach(request::setHeader);
        request.setEntity(new StringEntity(json, ContentType.create("application/json", StandardCharsets.UTF_8)));
        return client.executeOpen(HttpHost.create(address), request, null);
    }

    private Posted answer(ClassicHttpResponse response, Deadline deadline) {
        Header wish = response.getFirstHeader("Retry-After");
        Posted posted = new Posted(
                Optional.of(response.getCode()),
                wish == null ? Optional.empty() : Answer.retryAfter(wish.getValue(), clock.instant()),
                Optional.empty());
        deadline.abandon(); // nothing of the body is wanted, not even to close it
        try {
            response.close();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the body of an answer was left", gone);
        }
        return posted;
    }
}
