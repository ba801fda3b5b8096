package org.palermoassist.integration.sync;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.palermoassist.sync.FetchFault;

/** What a partner's server answered, but for the body. */
final class Answer {
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>[^,]*;\\s*rel=\"?next\"?", Pattern.CASE_INSENSITIVE);

    private final Message message;
    private final int status;
    private final Instant now;

    Answer(Message message, Instant now) {
        this.message = message;
        this.status = message.getHeader(Exchange.HTTP_RESPONSE_CODE, 0, Integer.class);
        this.now = now;
    }

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    boolean isUnchanged() {
        return status == 304;
    }

    /** @throws Refusal when the answer is another than "here it is" */
    void insistOnContent() throws Refusal {
        String told = "HTTP " + status;
        switch (status) {
            case 200 -> {
                return;
            }
            case 204 -> throw new Refusal(FetchFault.EMPTY_ANSWER, told);
            case 401, 403, 407 -> throw new Refusal(FetchFault.SIGN_IN_REFUSED, told);
            case 404, 410 -> throw new Refusal(FetchFault.NOT_FOUND, told);
            case 408, 425, 429, 503 -> throw new Refusal(FetchFault.BUSY, told, retryAfter());
            default -> throw new Refusal(status >= 500 ? FetchFault.SERVER_FAULT : FetchFault.UNEXPECTED_ANSWER, told);
        }
    }

    private Optional<Duration> retryAfter() {
        return retryAfter(header("Retry-After").orElse(""), now);
    }

    /** Seconds, or a date. */
    static Optional<Duration> retryAfter(String told, Instant now) {
        String text = told.strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(now, until)).filter(time -> !time.isNegative());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Whether the body is packed for the way. */
    boolean isPacked() throws Refusal {
        String coding = header("Content-Encoding").orElse("identity").strip().toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "", "identity" -> false;
            case "gzip", "x-gzip" -> true;
            default -> throw new Refusal(FetchFault.UNEXPECTED_ANSWER, "Content-Encoding: " + coding);
        };
    }

    URI location(URI from) throws IOException {
        String told = header("Location").orElseThrow(() -> new Refusal(FetchFault.REDIRECTS, "HTTP " + status));
        return resolve(from, told);
    }

    static URI resolve(URI from, String told) throws Refusal {
        try {
            return from.resolve(told.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(FetchFault.REDIRECTS, "");
        }
    }

    Optional<String> nextLink() {
        Matcher next = NEXT.matcher(header("Link").orElse(""));
        return next.find() ? Optional.of(next.group(1)) : Optional.empty();
    }

    Optional<String> etag() {
        return header("ETag").filter(tag -> tag.length() <= 300);
    }

    Optional<String> lastModified() {
        return header("Last-Modified").filter(day -> day.length() <= 60);
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(message.getHeader(name, String.class));
    }
}
