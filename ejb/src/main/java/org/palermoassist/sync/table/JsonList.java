package org.palermoassist.sync.table;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.iati.FileFault;
import org.palermoassist.sync.table.Cell.Kind;

/** Objects of an array in a JSON file, one at a time; what lies deeper is named by a dotted path, several values by one text. */
final class JsonList {
    private static final int MOST_PATHS = 2_000;
    private static final int DEEPEST = 20;
    private static final String BETWEEN = "; ";

    private JsonList() {}

    static void read(Path file, String path, ListTaker taker) throws IOException, ListRefusal {
        int number = 0;
        try (Measured in = new Measured(Files.newInputStream(file));
                JsonParser parser = Json.createParser(in)) {
            enter(parser, path);
            taker.head(Head.ofPaths(List.of()));
            boolean more = true;
            while (more) {
                in.begin();
                Event event = parser.next();
                if (event == Event.START_OBJECT) {
                    Map<String, Cell> cells = flat(parser.getObject());
                    more = taker.entry(new ListEntry(++number, cells, ""));
                } else {
                    more = event != Event.END_ARRAY;
                }
            }
        } catch (JsonParsingException broken) {
            throw broken(number, broken);
        } catch (JsonException | IllegalStateException | java.util.NoSuchElementException broken) {
            throw broken(number, broken);
        }
    }

    private static ListRefusal broken(int number, RuntimeException broken) {
        return new ListRefusal(FileFault.NOT_JSON, "object " + (number + 1), String.valueOf(broken.getMessage()));
    }

    private static void enter(JsonParser parser, String path) throws ListRefusal {
        Event event = parser.next();
        for (String name : path.isEmpty() ? new String[0] : path.split("\\.")) {
            if (event != Event.START_OBJECT || !find(parser, name)) {
                throw new ListRefusal(FileFault.ARRAY_MISSING, path, name);
            }
            event = parser.next();
        }
        if (event != Event.START_ARRAY) {
            throw new ListRefusal(FileFault.ARRAY_MISSING, path, event.toString());
        }
    }

    private static boolean find(JsonParser parser, String name) {
        for (Event event = parser.next(); event == Event.KEY_NAME; event = parser.next()) {
            if (parser.getString().equals(name)) {
                return true;
            }
            Event value = parser.next();
            if (value == Event.START_OBJECT) {
                parser.skipObject();
            } else if (value == Event.START_ARRAY) {
                parser.skipArray();
            }
        }
        return false;
    }

    /** The path to the first array of objects, when there is one. */
    static Optional<String> firstArray(Path file) throws IOException {
        Deque<String> path = new ArrayDeque<>();
        String key = "";
        try (Measured in = new Measured(Files.newInputStream(file));
                JsonParser parser = Json.createParser(in)) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case KEY_NAME -> key = parser.getString();
                    case START_OBJECT -> {
                        path.addLast(key);
                        key = "";
                    }
                    case END_OBJECT -> path.removeLast();
                    case START_ARRAY -> {
                        if (parser.next() == Event.START_OBJECT) {
                            path.addLast(key);
                            path.removeIf(String::isEmpty);
                            return Optional.of(String.join(".", path));
                        }
                        parser.skipArray();
                    }
                    default -> key = "";
                }
            }
            return Optional.empty();
        } catch (JsonException | IllegalStateException | java.util.NoSuchElementException broken) {
            return Optional.empty();
        }
    }

    static Map<String, Cell> flat(JsonObject object) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        flat("", object, 0, cells);
        return cells;
    }

    private static void flat(String path, JsonValue value, int depth, Map<String, Cell> cells) {
        if (depth > DEEPEST || cells.size() > MOST_PATHS) {
            return;
        }
        switch (value.getValueType()) {
            case OBJECT ->
                ((JsonObject) value)
                        .forEach((name, part) ->
                                flat(path.isEmpty() ? name : path + "." + name, part, depth + 1, cells));
            case ARRAY -> ((JsonArray) value).forEach(part -> flat(path, part, depth + 1, cells));
            case STRING -> put(path, Cell.of(((JsonString) value).getString()), cells);
            case NUMBER -> put(path, number((JsonNumber) value), cells);
            case TRUE, FALSE -> put(path, Cell.of(value.toString()), cells);
            case NULL -> {}
        }
    }

    private static Cell number(JsonNumber number) {
        boolean small = Math.abs((long) number.bigDecimalValue().scale()) < 400;
        return small ? new Cell(number.bigDecimalValue().toPlainString(), Kind.NUMBER) : Cell.of(number.toString());
    }

    private static void put(String path, Cell cell, Map<String, Cell> cells) {
        if (!cell.isEmpty()) {
            cells.merge(path, cell, (one, other) -> Cell.of(one.text() + BETWEEN + other.text()));
        }
    }

    /** No single object may fill the memory. */
    private static final class Measured extends FilterInputStream {
        private static final long LARGEST_OBJECT = 16L << 20;

        private long since;

        Measured(InputStream in) {
            super(in);
        }

        void begin() {
            since = 0;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, Math.min(length, 1 << 16));
            since += Math.max(0, count);
            if (since > LARGEST_OBJECT) {
                throw new JsonException("one object is larger than 16 MiB");
            }
            return count;
        }
    }
}
