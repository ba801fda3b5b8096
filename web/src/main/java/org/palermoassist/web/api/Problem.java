package org.palermoassist.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** An error as {@code application/problem+json} (RFC 9457) with the portal's {@code code}. */
final class Problem {
    private static final String MEDIA_TYPE = "application/problem+json;charset=UTF-8";

    private Problem() {}

    static Response of(int status, String code, String title) {
        return answer(status, start(status, code, title));
    }

    static Response ofField(String field, String title) {
        return answer(400, start(400, "MALFORMED", title).add("field", field));
    }

    static Response ofRule(String rule, List<Object> facts) {
        JsonArrayBuilder given = Json.createArrayBuilder();
        facts.forEach(fact -> given.add(String.valueOf(fact)));
        return answer(
                409, start(409, rule, "A rule of the portal does not allow it").add("facts", given));
    }

    private static JsonObjectBuilder start(int status, String code, String title) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("status", status)
                .add("code", code)
                .add("title", title);
    }

    private static Response answer(int status, JsonObjectBuilder problem) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(problem.build().toString())
                .build();
    }
}
