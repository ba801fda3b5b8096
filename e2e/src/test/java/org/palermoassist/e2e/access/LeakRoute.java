package org.palermoassist.e2e.access;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A way to the records: every page, export and operation that reads, as the role matrix lists them, and searches.
 *
 * @param address with {@code {need}} where the ref stands and {@code {words}}, {@code {title}}, {@code {body}} for words of the
 *     need's fields
 * @param asked the field whose words are asked for: who may not read it must not find the need by it; empty for none
 */
record LeakRoute(String address, String asked) {
    private static final String NEED = "{need}";

    static List<LeakRoute> all() {
        List<LeakRoute> routes = new ArrayList<>();
        Stream.concat(MatrixLine.all("PAGE").stream(), MatrixLine.all("API").stream())
                .filter(line -> line.method().equals("GET"))
                .map(LeakRoute::of)
                .forEach(routes::add);
        routes.add(new LeakRoute("/search?q={title}", ""));
        routes.add(new LeakRoute("/search?q={words}", "DESCRIPTION"));
        routes.add(new LeakRoute("/needs/list?q={body}", "BENEFICIARY"));
        routes.add(new LeakRoute("/export/needs.csv?q={words}", "DESCRIPTION"));
        routes.add(new LeakRoute("/api/v1/needs?q={title}", ""));
        routes.add(new LeakRoute("/api/v1/needs?q={words}", "DESCRIPTION"));
        routes.add(new LeakRoute("/api/v1/needs?q={body}", "BENEFICIARY"));
        routes.add(new LeakRoute("/api/v1/needs?size=500", ""));
        routes.add(new LeakRoute("/needs/list?size=500", ""));
        return routes;
    }

    private static LeakRoute of(MatrixLine line) {
        String example =
                line.kind().equals("PAGE") || line.example().isEmpty() ? line.path() + line.example() : line.example();
        return new LeakRoute(example.replaceAll("\\{(own|draft|submitted|answered)}", NEED), "");
    }

    boolean isOfOneNeed() {
        return address.contains(NEED) || address.matches(".*\\{(title|words|body)}.*");
    }

    boolean isOfTheApi() {
        return address.startsWith("/api/");
    }

    boolean isByRef() {
        return address.contains(NEED);
    }

    String of(LeakNeed need, Refs refs, String project) {
        return refs.fill(address.replace(NEED, need.ref())
                .replace("{title}", need.title())
                .replace("{words}", need.description())
                .replace("{body}", need.beneficiary())
                .replace("{project}", project));
    }

    /** The answer as text; workbooks and documents unpacked. */
    static LeakAnswer ask(String address, LeakReader reader) {
        if (address.startsWith("/api/")) {
            HttpResponse<String> answer = reader.api().get(address);
            return new LeakAnswer(answer.statusCode(), answer.body());
        }
        HttpResponse<byte[]> answer = reader.pages().get(address);
        Optional<String> type = answer.headers().firstValue("Content-Type");
        boolean packed = type.filter(one -> one.contains("officedocument")).isPresent();
        String text = packed
                ? LeakAnswer.unpacked(answer.body())
                : type.filter(one -> one.contains("pdf")).isPresent()
                        ? LeakAnswer.inflated(answer.body())
                        : new String(answer.body(), StandardCharsets.UTF_8);
        return new LeakAnswer(answer.statusCode(), text);
    }
}
