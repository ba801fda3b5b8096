package org.palermoassist.sync.mapping;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.sync.PayloadFormat;
import org.palermoassist.sync.table.Layout;

/** A mapping as a file: what is kept, and what is taken away to be used with another portal or another source. */
public final class MappingJson {
    private static final String KIND = "palermo-assist-mapping";
    private static final int LONGEST = 1_000_000;

    private MappingJson() {}

    /** As text, the same for the same mapping. */
    public static String write(Mapping mapping) {
        JsonArrayBuilder fields = Json.createArrayBuilder();
        mapping.fields().forEach(field -> fields.add(field(field)));
        Layout layout = mapping.layout();
        JsonObject all = Json.createObjectBuilder()
                .add("kind", KIND)
                .add("format", layout.format().name())
                .add("sheet", layout.sheet())
                .add("headingRow", layout.headingRow())
                .add("path", layout.path())
                .add("together", mapping.together())
                .add("fields", fields)
                .build();
        JsonWriterFactory writers = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        StringWriter text = new StringWriter();
        try (JsonWriter writer = writers.createWriter(text)) {
            writer.writeObject(all);
        }
        return text.toString();
    }

    private static JsonObjectBuilder field(FieldMapping field) {
        JsonObjectBuilder words = Json.createObjectBuilder();
        field.words().forEach(words::add);
        Reading reading = field.reading();
        return Json.createObjectBuilder()
                .add("field", field.field().name())
                .add("place", field.place())
                .add("constant", field.constant())
                .add("language", reading.language())
                .add("currency", reading.currency())
                .add("dates", reading.order().name())
                .add("decimals", reading.mark().name())
                .add("factor", reading.factor())
                .add("year", reading.year())
                .add("words", words);
    }

    /**
     * Reads a mapping back.
     *
     * @throws RuleViolation {@link MappingRule#MAPPING_IS_READABLE}
     */
    public static Mapping read(String text) {
        MappingRule.MAPPING_IS_READABLE.require(text.length() <= LONGEST, "");
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject all = reader.readObject();
            MappingRule.MAPPING_IS_READABLE.require(
                    KIND.equals(all.getString("kind", "")) && all.containsKey("format") && all.containsKey("fields"),
                    "");
            Layout layout = new Layout(
                    PayloadFormat.valueOf(all.getString("format")),
                    all.getString("sheet", ""),
                    all.getInt("headingRow", 1),
                    all.getString("path", ""));
            List<FieldMapping> fields = all.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                    .map(MappingJson::field)
                    .toList();
            MappingRule.MAPPING_IS_READABLE.require(layout.format() != PayloadFormat.IATI, "");
            return new Mapping(layout, all.getBoolean("together", false), fields);
        } catch (JsonException | IllegalArgumentException | ClassCastException broken) {
            throw new RuleViolation(MappingRule.MAPPING_IS_READABLE, String.valueOf(broken.getMessage()));
        }
    }

    private static FieldMapping field(JsonObject field) {
        MappingRule.MAPPING_IS_READABLE.require(field.containsKey("field"), "");
        Map<String, String> words = new HashMap<>();
        if (field.containsKey("words")) {
            field.getJsonObject("words").forEach((word, code) -> words.put(word, ((JsonString) code).getString()));
        }
        Reading reading = new Reading(
                field.getString("language", "en"),
                field.getString("currency", ""),
                DateOrder.valueOf(field.getString("dates", DateOrder.DAY_FIRST.name())),
                DecimalMark.valueOf(field.getString("decimals", DecimalMark.POINT.name())),
                Math.max(1, field.getInt("factor", 1)),
                field.getInt("year", 0));
        return new FieldMapping(
                MappedField.valueOf(field.getString("field")),
                field.getString("place", ""),
                field.getString("constant", ""),
                reading,
                words);
    }
}
