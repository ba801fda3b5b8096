package org.palermoassist.web.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The named values of an address, in their order; immutable. Form fields of a post are not part of it. */
public final class QueryString {
    private record Pair(String name, String value) {
        @Override
        public String toString() {
            return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
        }
    }

    private final List<Pair> pairs;

    private QueryString(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    /** @return what stands behind the question mark of the request's address */
    public static QueryString of(HttpServletRequest request) {
        return of(request.getQueryString());
    }

    /** @return the values of this text, as it stands behind a question mark; empty or null: none yet */
    public static QueryString of(String text) {
        return new QueryString(
                text == null
                        ? List.of()
                        : Stream.of(text.split("&"))
                                .filter(part -> !part.isEmpty())
                                .flatMap(part -> pair(part).stream())
                                .toList());
    }

    private static Optional<Pair> pair(String part) {
        int at = part.indexOf('=');
        String name = at < 0 ? part : part.substring(0, at);
        String value = at < 0 ? "" : part.substring(at + 1);
        try {
            return Optional.of(new Pair(URLDecoder.decode(name, UTF_8), URLDecoder.decode(value, UTF_8)));
        } catch (IllegalArgumentException badEscape) {
            return Optional.empty();
        }
    }

    /** @return the first value of that name, if it is there and not blank */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** @return all values of that name that are not blank */
    public List<String> all(String name) {
        return pairs.stream()
                .filter(p -> p.name.equals(name) && !p.value.isBlank())
                .map(Pair::value)
                .toList();
    }

    /** @return a copy with exactly one value of that name */
    public QueryString with(String name, Object value) {
        List<Pair> rest = new ArrayList<>(without(name).pairs);
        rest.add(new Pair(name, String.valueOf(value)));
        return new QueryString(rest);
    }

    /** @return a copy without any value of these names */
    public QueryString without(String... names) {
        List<String> gone = List.of(names);
        return new QueryString(
                pairs.stream().filter(p -> !gone.contains(p.name)).toList());
    }

    /** @return a copy without this one value of that name */
    public QueryString withoutValue(String name, String value) {
        return new QueryString(pairs.stream()
                .filter(p -> !(p.name.equals(name) && p.value.equals(value)))
                .toList());
    }

    /** @return path and, if there are values, a question mark and the values */
    public String on(String path) {
        return pairs.isEmpty() ? path : path + "?" + this;
    }

    @Override
    public String toString() {
        return pairs.stream()
                .filter(p -> !p.value.isEmpty())
                .map(Pair::toString)
                .collect(Collectors.joining("&"));
    }
}
