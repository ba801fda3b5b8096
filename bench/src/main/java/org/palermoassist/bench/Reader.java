package org.palermoassist.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who asks.
 *
 * @param name login, or "public"
 * @param header name of the request header that says so; empty for the public
 * @param value of that header
 */
record Reader(String name, String header, String value) {
    /** Nobody in particular. */
    static final Reader PUBLIC = new Reader("public", "", "");

    private static final Pattern STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*ViewState");

    /** Signs in by the form, as a person does. */
    static Reader signedIn(String url, Path data, String login) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> form =
                client.send(HttpRequest.newBuilder(URI.create(url + "/sign-in")).build(), BodyHandlers.ofString());
        Matcher state = STATE.matcher(form.body());
        if (!state.find()) {
            throw new IllegalStateException("no form at /sign-in");
        }
        String body = "signIn=signIn&signIn%3AloginField%3Alogin=" + login + "&signIn%3ApasswordField%3Apassword="
                + encoded(password(data, login)) + "&signIn%3Aenter=enter&jakarta.faces.ViewState="
                + encoded(state.group(1) == null ? state.group(2) : state.group(1));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(url + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookies(form))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(login + " could not sign in: " + answer.statusCode());
        }
        return new Reader(login, "Cookie", cookies(answer));
    }

    /** Signs in by the API's door. */
    static Reader byBasic(Path data, String login) throws IOException {
        String pair = login + ":" + password(data, login);
        return new Reader(
                login,
                "Authorization",
                "Basic " + java.util.Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private static String password(Path data, String login) throws IOException {
        return Files.readAllLines(data.resolve("accounts.txt")).stream()
                .map(line -> line.split("\t"))
                .filter(fields -> fields[0].equals(login))
                .findFirst()
                .orElseThrow()[1];
    }

    private static String cookies(HttpResponse<?> answer) {
        List<String> set = answer.headers().allValues("Set-Cookie");
        return set.stream().map(cookie -> cookie.split(";", 2)[0]).collect(Collectors.joining("; "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
