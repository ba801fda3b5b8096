package org.palermoassist.web.shared;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the fields of a form are kept while it is typed: {@code {"title": ["..."]}}. */
public final class DraftJson {
    private DraftJson() {}

    /** @return the fields by name; empty when the text cannot be read */
    public static Optional<Map<String, List<String>>> read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            reader.readObject().forEach((name, value) -> fields.put(name, texts(value)));
            return Optional.of(fields);
        } catch (JsonException unreadable) {
            return Optional.empty();
        }
    }

    private static List<String> texts(JsonValue value) {
        List<? extends JsonValue> all = value instanceof JsonArray several ? several : List.of(value);
        return all.stream()
                .filter(JsonString.class::isInstance)
                .map(one -> ((JsonString) one).getString())
                .toList();
    }

    /** @return the fields as text; what Faces itself posted is left out */
    public static String write(Map<String, List<String>> fields) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach((name, given) -> {
            if (!name.startsWith("jakarta.faces.") && !name.startsWith("form")) {
                object.add(name, Json.createArrayBuilder(given));
            }
        });
        return object.build().toString();
    }
}
