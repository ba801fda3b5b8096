package org.palermoassist.web.security.oidc;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls to an organization's sign-in: by https alone but for loopback, no redirect is followed, five seconds to connect, ten in
 * all, and at most 256 kB are read.
 */
@ApplicationScoped
class OidcCalls implements ResourceRetriever, HTTPRequestSender {
    static final int MOST_BYTES = 256 * 1024;
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration IN_ALL = Duration.ofSeconds(10);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> HEADERS = Set.of("authorization", "content-type", "accept");

    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TO_CONNECT)
            .build();

    OidcCalls() {
        this(IN_ALL);
    }

    OidcCalls(Duration patience) {
        this.patience = patience;
    }

    /** Whether the portal calls this address or sends people there. */
    static boolean isAllowed(String address) {
        try {
            URI uri = URI.create(address);
            boolean plain = "http".equals(uri.getScheme()) && LOOPBACK.contains(String.valueOf(uri.getHost()));
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && ("https".equals(uri.getScheme()) || plain);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** The address, which is one that the portal calls or sends people to. */
    static URI allowed(URI address) throws IOException {
        if (address == null || !isAllowed(address.toString())) {
            throw new IOException("neither https nor loopback");
        }
        return address;
    }

    @Override
    public Resource retrieveResource(URL address) throws IOException {
        HttpResponse<byte[]> answer =
                send(request(URI.create(address.toString())).GET());
        String type = answer.headers().firstValue("Content-Type").orElse(null);
        return new Resource(text(successful(answer)), type);
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
        String body = asked.getBody() == null ? "" : asked.getBody();
        HttpRequest.Builder request =
                request(asked.getURI()).method(asked.getMethod().name(), HttpRequest.BodyPublishers.ofString(body));
        asked.getHeaderMap().forEach((name, values) -> {
            if (HEADERS.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        HttpResponse<byte[]> answer = send(request);
        HTTPResponse told = new HTTPResponse(answer.statusCode());
        List<String> types = answer.headers().allValues("Content-Type");
        told.setHeader("Content-Type", types.toArray(String[]::new));
        told.setBody(text(answer));
        return told;
    }

    /** What stands at an address. */
    String get(URI address) throws IOException {
        return text(successful(send(request(address).GET())));
    }

    private HttpRequest.Builder request(URI address) throws IOException {
        return HttpRequest.newBuilder(allowed(address)).timeout(patience);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), told -> new CappedBody(MOST_BYTES));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new IOException("no whole answer in " + patience, late);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            answer.cancel(true);
        }
    }

    private static HttpResponse<byte[]> successful(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer;
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
