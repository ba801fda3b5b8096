package org.palermoassist.e2e.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** One person's session on the pages without a browser: cookies are kept, forms are sent as the page gives them. */
public class PageSession {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String url;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** Nobody yet. */
    public PageSession(String url) {
        this.url = url;
    }

    /** Signs in by the form of the sign-in page. */
    public PageSession signIn(Account account) {
        PageForm form = PageForm.of(page("/sign-in"), "signIn");
        form.fill("login", account.login());
        form.fill("password", account.password());
        HttpResponse<byte[]> answer = send("/sign-in", form.pressed("enter"));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(account.login() + " was not let in: " + answer.statusCode());
        }
        return this;
    }

    /** The answer to a GET; redirects are not followed. */
    public HttpResponse<byte[]> get(String path) {
        return exchange(request(path).GET());
    }

    /** The text of a page that opens. */
    public String page(String path) {
        HttpResponse<byte[]> answer = get(path);
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + text);
        }
        return text;
    }

    /** Sends a form of a page and returns where it leads; a page that stays is an error with what it says. */
    public String submit(String path, PageForm form, String button) {
        HttpResponse<byte[]> answer = send(path, form.pressed(button));
        if (answer.statusCode() != 302) {
            String text = new String(answer.body(), StandardCharsets.UTF_8);
            throw new IllegalStateException(path + " stayed with " + answer.statusCode() + ": "
                    + text.replaceAll("(?s).*?id=\"messages\"(.{0,1500}).*", "$1"));
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<byte[]> send(String path, String body) {
        return exchange(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofMinutes(1));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String[] pair = cookie.split(";")[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
